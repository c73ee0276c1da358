/** Thuật toán ký. Deterministic only for PKCS#1 v1.5. */
export type SignatureAlgorithm =
  | "rsa-pkcs1-sha256"
  | "rsa-pss-sha256"
  | "ecdsa-p256-sha256"
  | "ecdsa-p384-sha384"
  | "ecdsa-p521-sha512";

/** What is signed: some keys (tokens, remote services) take the digest, others (soft keys) only the attributes it was made of. */
export type ToBeSigned = {
  /** DER of the CMS signed attributes, a few hundred bytes. */
  readonly attributes: Uint8Array;
  /** Their digest by the algorithm's hash. */
  readonly digest: Uint8Array;
};

/** Where a key lives: nơi giữ khóa ký. One file in signers/ for each kind. */
export interface Signer {
  /** DER certificates, the signer's own first, then its issuers. */
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  /** The signature value; of ECDSA the DER SEQUENCE of r and s. */
  readonly sign: (input: ToBeSigned, algorithm: SignatureAlgorithm) => Promise<Uint8Array>;
}
