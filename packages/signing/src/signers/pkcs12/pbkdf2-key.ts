import { pbkdf2Sync } from "node:crypto";
import { type Der, DerError, tags } from "../../asn1/der.ts";
import { UnsupportedContainer } from "./container.ts";
import { checkedIterations } from "./iterations.ts";

const pbkdf2 = "1.2.840.113549.1.5.12";
const longestKey = 1024;

/** HMACs by the hash that each is made of. */
export const hmacHashes: Readonly<Record<string, string>> = {
  "1.2.840.113549.2.7": "sha1",
  "1.2.840.113549.2.8": "sha224",
  "1.2.840.113549.2.9": "sha256",
  "1.2.840.113549.2.10": "sha384",
  "1.2.840.113549.2.11": "sha512",
};

/** The key that PBKDF2 (RFC 8018) derives as its AlgorithmIdentifier says; of the given length, else of its own. */
export const pbkdf2Key = (identifier: Der, password: Uint8Array, length?: number): Buffer => {
  const [salt, iterations, ...rest] = identifier.child(1).children;
  const own = rest.find(({ tag }) => tag === tags.integer)?.count;
  const hash = hmacHashes[rest.find(({ tag }) => tag === tags.sequence)?.child(0).oid ?? "1.2.840.113549.2.7"];
  if (identifier.child(0).oid !== pbkdf2 || !hash) throw new UnsupportedContainer("unknown key derivation");
  const wanted = length ?? own;
  if (!salt || !iterations || !wanted || wanted > longestKey) throw new DerError("parameters missing");
  const rounds = checkedIterations(iterations.count);
  return pbkdf2Sync(password, salt.expect(tags.octetString).content, rounds, wanted, hash);
};
