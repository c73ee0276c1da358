import { digestOf } from "../crypto/digest/digest.ts";
import type { HashName } from "../crypto/algorithm.ts";
import type { Certificate } from "./certificate.ts";

const digests = new WeakMap<Certificate, Map<HashName, Promise<Uint8Array>>>();

/** The digest of a certificate (dấu vân tay của chứng thư), taken once for as long as the certificate is known. */
export const certificateDigest = (certificate: Certificate, hash: HashName = "SHA-256"): Promise<Uint8Array> => {
  const known = digests.get(certificate) ?? new Map<HashName, Promise<Uint8Array>>();
  digests.set(certificate, known);
  const digest = known.get(hash) ?? digestOf(hash, [certificate.raw]);
  known.set(hash, digest);
  return digest;
};
