import { derNull, derOid, derSequence, der } from "../../asn1/write-der.ts";
import { tags } from "../../asn1/der.ts";
import { algorithmFacts, type SigningHash } from "../../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm, ToBeSigned } from "../../signer.ts";

/** A PKCS#11 mechanism with what it wants to be told. */
export type Mechanism = {
  readonly type: number;
  readonly pss: { readonly hash: number; readonly mask: number; readonly saltLength: number } | null;
};

/** A mechanism, and the bytes it takes. */
type Way = { readonly mechanism: Mechanism; readonly input: (toBeSigned: ToBeSigned) => Uint8Array };

// PKCS#11 2.40, section 2: the numbers of hashes and masks, and of the mechanisms that hash by themselves.
const numbers: Readonly<
  Record<SigningHash, { hash: number; mask: number; pkcs1: number; pss: number; ecdsa: number; oid: string }>
> = {
  "SHA-256": { hash: 0x250, mask: 2, pkcs1: 0x40, pss: 0x43, ecdsa: 0x1044, oid: "2.16.840.1.101.3.4.2.1" },
  "SHA-384": { hash: 0x260, mask: 3, pkcs1: 0x41, pss: 0x44, ecdsa: 0x1045, oid: "2.16.840.1.101.3.4.2.2" },
  "SHA-512": { hash: 0x270, mask: 4, pkcs1: 0x42, pss: 0x45, ecdsa: 0x1046, oid: "2.16.840.1.101.3.4.2.3" },
};

const rsaPkcs = 0x1;
const rsaPss = 0xd;
const ecdsa = 0x1041;

const plain = (type: number): Mechanism => ({ type, pss: null });

const digestInfo =
  (hash: SigningHash) =>
  ({ digest }: ToBeSigned): Uint8Array =>
    derSequence(derSequence(derOid(numbers[hash].oid), derNull), der(tags.octetString, digest));

const ownDigest = ({ digest }: ToBeSigned): Uint8Array => digest;

const attributes = ({ attributes: signed }: ToBeSigned): Uint8Array => signed;

const waysOf = (algorithm: SignatureAlgorithm): readonly Way[] => {
  const { scheme } = algorithmFacts[algorithm];
  const own = numbers[scheme.hash];
  if (scheme.scheme === "ecdsa")
    return [
      { mechanism: plain(ecdsa), input: ownDigest },
      { mechanism: plain(own.ecdsa), input: attributes },
    ];
  if (scheme.scheme === "rsa-pkcs1")
    return [
      { mechanism: plain(rsaPkcs), input: digestInfo(scheme.hash) },
      { mechanism: plain(own.pkcs1), input: attributes },
    ];
  const pss = { hash: own.hash, mask: own.mask, saltLength: scheme.saltLength };
  return [
    { mechanism: { type: rsaPss, pss }, input: ownDigest },
    { mechanism: { type: own.pss, pss }, input: attributes },
  ];
};

/** The first way that the token offers: over our own digest, else over the attributes, which it then hashes itself. */
export const wayToSign = (algorithm: SignatureAlgorithm, offered: readonly number[]): Way | null =>
  waysOf(algorithm).find(({ mechanism }) => offered.includes(mechanism.type)) ?? null;
