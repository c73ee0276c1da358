import type { SignatureAlgorithm } from "../signer.ts";

/** The hashes that a new signature may use. */
export type SigningHash = "SHA-256" | "SHA-384" | "SHA-512";

type Scheme =
  | { readonly scheme: "rsa-pkcs1"; readonly hash: SigningHash }
  | { readonly scheme: "rsa-pss"; readonly hash: SigningHash; readonly saltLength: number }
  | { readonly scheme: "ecdsa"; readonly hash: SigningHash };

type Facts = { readonly scheme: Scheme; readonly keyKind: "rsa" | "P-256" | "P-384" | "P-521" };

const pkcs1 = (hash: SigningHash): Facts => ({ scheme: { scheme: "rsa-pkcs1", hash }, keyKind: "rsa" });

const pss = (hash: SigningHash, saltLength: number): Facts => ({
  scheme: { scheme: "rsa-pss", hash, saltLength },
  keyKind: "rsa",
});

/** What each algorithm means: its scheme (salt as long as the hash) and the kind of key it wants. */
export const algorithmFacts: Readonly<Record<SignatureAlgorithm, Facts>> = {
  "rsa-pkcs1-sha256": pkcs1("SHA-256"),
  "rsa-pkcs1-sha384": pkcs1("SHA-384"),
  "rsa-pkcs1-sha512": pkcs1("SHA-512"),
  "rsa-pss-sha256": pss("SHA-256", 32),
  "rsa-pss-sha384": pss("SHA-384", 48),
  "rsa-pss-sha512": pss("SHA-512", 64),
  "ecdsa-p256-sha256": { scheme: { scheme: "ecdsa", hash: "SHA-256" }, keyKind: "P-256" },
  "ecdsa-p384-sha384": { scheme: { scheme: "ecdsa", hash: "SHA-384" }, keyKind: "P-384" },
  "ecdsa-p521-sha512": { scheme: { scheme: "ecdsa", hash: "SHA-512" }, keyKind: "P-521" },
};

export const isSignatureAlgorithm = (text: string): text is SignatureAlgorithm => Object.hasOwn(algorithmFacts, text);
