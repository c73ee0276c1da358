import { Der, DerError, tags } from "../asn1/der.ts";
import { der, derSequence } from "../asn1/write-der.ts";
import type { SignatureAlgorithm } from "../signer.ts";
import { algorithmFacts } from "./signing-algorithm.ts";

const halfLength = { "P-256": 32, "P-384": 48, "P-521": 66 } as const;

const derUnsigned = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return (digits[0] ?? 0) > 127 ? der(tags.integer, Uint8Array.of(0), digits) : der(tags.integer, digits);
};

const isDerPair = (bytes: Uint8Array): boolean => {
  try {
    const { children } = Der.whole(bytes).expect(tags.sequence);
    return children.length === 2 && children.every(({ tag }) => tag === tags.integer);
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
};

/**
 * The value as CMS carries it. Tokens, browsers and some remote services answer ECDSA as r and s side by side (IEEE P1363); CMS wants
 * a DER SEQUENCE of both.
 */
export const signatureValue = (value: Uint8Array, algorithm: SignatureAlgorithm): Uint8Array => {
  const { keyKind } = algorithmFacts[algorithm];
  if (keyKind === "rsa" || value.length !== 2 * halfLength[keyKind] || isDerPair(value)) return value;
  const middle = halfLength[keyKind];
  return derSequence(derUnsigned(value.subarray(0, middle)), derUnsigned(value.subarray(middle)));
};
