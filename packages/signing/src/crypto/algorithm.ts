import { type Der, DerError, tags } from "../asn1/der.ts";

export type HashName = "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/** How a signature value was made: lược đồ ký. */
export type SignatureScheme =
  | { readonly scheme: "rsa-pkcs1"; readonly hash: HashName }
  | { readonly scheme: "rsa-pss"; readonly hash: HashName; readonly saltLength: number }
  | { readonly scheme: "ecdsa"; readonly hash: HashName }
  | { readonly scheme: "ed25519"; readonly hash: "SHA-512" };

const hashes: Readonly<Record<string, HashName>> = {
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

const withHash: Readonly<Record<string, SignatureScheme>> = {
  "1.2.840.113549.1.1.5": { scheme: "rsa-pkcs1", hash: "SHA-1" },
  "1.2.840.113549.1.1.11": { scheme: "rsa-pkcs1", hash: "SHA-256" },
  "1.2.840.113549.1.1.12": { scheme: "rsa-pkcs1", hash: "SHA-384" },
  "1.2.840.113549.1.1.13": { scheme: "rsa-pkcs1", hash: "SHA-512" },
  "1.2.840.10045.4.1": { scheme: "ecdsa", hash: "SHA-1" },
  "1.2.840.10045.4.3.2": { scheme: "ecdsa", hash: "SHA-256" },
  "1.2.840.10045.4.3.3": { scheme: "ecdsa", hash: "SHA-384" },
  "1.2.840.10045.4.3.4": { scheme: "ecdsa", hash: "SHA-512" },
  "1.3.101.112": { scheme: "ed25519", hash: "SHA-512" },
};

const hasNoParameters = (identifier: Der): boolean => {
  const [, parameters, ...rest] = identifier.children;
  return (
    rest.length === 0 &&
    (parameters === undefined || (parameters.tag === tags.nothing && parameters.content.length === 0))
  );
};

/** The hash that an AlgorithmIdentifier names, or null. */
export const hashOf = (identifier: Der): HashName | null => {
  const hash = hashes[identifier.expect(tags.sequence).child(0).oid] ?? null;
  return hash && hasNoParameters(identifier) ? hash : null;
};

// RSASSA-PSS-params, RFC 4055: what is absent means SHA-1, MGF1 with SHA-1, 20 bytes of salt.
const pssScheme = (identifier: Der): SignatureScheme | null => {
  const parameters = identifier.child(1).expect(tags.sequence);
  const hashId = parameters.tagged(0xa0)?.child(0);
  const maskId = parameters.tagged(0xa1)?.child(0);
  const hash = hashId ? hashOf(hashId) : "SHA-1";
  const maskHash = maskId ? (maskId.child(0).oid === "1.2.840.113549.1.1.8" ? hashOf(maskId.child(1)) : null) : "SHA-1";
  const saltLength = parameters.tagged(0xa2)?.child(0).count ?? 20;
  const trailer = parameters.tagged(0xa3)?.child(0).count ?? 1;
  return hash && hash === maskHash && trailer === 1 ? { scheme: "rsa-pss", hash, saltLength } : null;
};

/** The scheme that a signatureAlgorithm names; plain rsaEncryption, as CMS writes it, takes the hash from elsewhere. */
export const schemeOf = (identifier: Der, digest: HashName | null): SignatureScheme | null => {
  const { oid } = identifier.expect(tags.sequence).child(0);
  if (oid === "1.2.840.113549.1.1.10") return pssScheme(identifier);
  if (!hasNoParameters(identifier)) throw new DerError("unexpected parameters of an algorithm");
  if (oid === "1.2.840.113549.1.1.1") return digest && { scheme: "rsa-pkcs1", hash: digest };
  return withHash[oid] ?? null;
};

/** "rsa-pkcs1-sha256", for people and reports. */
export const schemeName = ({ scheme, hash }: SignatureScheme): string =>
  scheme === "ed25519" ? scheme : `${scheme}-${hash.replace("-", "").toLowerCase()}`;
