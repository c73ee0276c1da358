import type { SignerRefusal } from "./refusal.ts";

/** Thuật toán ký (TT 15/2025/TT-BKHCN, phụ lục, phần 1). Deterministic only for PKCS#1 v1.5. */
export type SignatureAlgorithm =
  | "rsa-pkcs1-sha256"
  | "rsa-pkcs1-sha384"
  | "rsa-pkcs1-sha512"
  | "rsa-pss-sha256"
  | "rsa-pss-sha384"
  | "rsa-pss-sha512"
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

/** Who will sign, and how: known before the key is asked. */
export type SignerIdentity = {
  /** DER certificates, the signer's own first, then its issuers. */
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
};

/** The key's answer where it did not sign: locked, declined, out of reach. */
export type NotSigned = { readonly ok: false; readonly refusal: SignerRefusal };

/** Where a key lives: nơi giữ khóa ký. One file in signers/ for each kind. */
export interface Signer extends SignerIdentity {
  /** The signature value (of ECDSA the DER SEQUENCE of r and s), or why there is none. */
  readonly sign: (input: ToBeSigned, algorithm: SignatureAlgorithm) => Promise<Uint8Array | NotSigned>;
}
