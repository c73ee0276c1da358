import { Der, tags } from "../../asn1/der.ts";
import { concatBytes, der, derNull, derOid, derSequence, sameBytes } from "../../asn1/write-der.ts";
import { type HashName, oidOfHash } from "../algorithm.ts";
import { digestOf } from "../digest/digest.ts";
import { bytesOf, numberOf, power } from "./modular.ts";

const maximumBits = 16_384;
const maximumExponentBits = 256;

type RsaKey = { readonly modulus: bigint; readonly exponent: bigint; readonly bits: number };

/** An RSA key of a size that can be computed with in bounded time; null for any other. */
const keyOf = (spki: Uint8Array): RsaKey | null => {
  const [modulus, exponent] = Der.whole(Der.whole(spki).child(1).bits).children.map((value) =>
    numberOf(value.expect(tags.integer).content),
  );
  if (modulus === undefined || exponent === undefined) return null;
  const bits = modulus.toString(2).length;
  const isUsable = bits <= maximumBits && bits >= 256 && (exponent & 1n) === 1n && exponent > 1n;
  return isUsable && exponent.toString(2).length <= maximumExponentBits ? { modulus, exponent, bits } : null;
};

const opened = (key: RsaKey, signature: Uint8Array, width: number): Uint8Array | null => {
  const value = numberOf(signature);
  return value < key.modulus ? bytesOf(power(value, key.exponent, key.modulus), width) : null;
};

// EMSA-PKCS1-v1_5 is written anew and compared whole: parsing it is how forgeries with e = 3 came about.
const pkcs1Block = (hash: HashName, digest: Uint8Array, width: number): Uint8Array | null => {
  const identifier = derSequence(derOid(oidOfHash(hash)), derNull);
  const info = derSequence(identifier, der(tags.octetString, digest));
  const filling = width - info.length - 3;
  return filling < 8
    ? null
    : concatBytes([Uint8Array.of(0, 1), new Uint8Array(filling).fill(0xff), Uint8Array.of(0), info]);
};

const mask = async (seed: Uint8Array, length: number, hash: HashName): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (let counter = 0, written = 0; written < length; counter++) {
    const part = await digestOf(hash, [seed, bytesOf(BigInt(counter), 4)]);
    parts.push(part);
    written += part.length;
  }
  return concatBytes(parts).subarray(0, length);
};

export type PssParameters = { readonly hash: HashName; readonly maskHash: HashName; readonly saltLength: number };

// RFC 8017, 9.1.2.
const isPssBlock = async (
  block: Uint8Array,
  bits: number,
  { digest, parameters }: { readonly digest: Uint8Array; readonly parameters: PssParameters },
): Promise<boolean> => {
  const { hash, maskHash, saltLength } = parameters;
  if (block.length < digest.length + saltLength + 2 || block.at(-1) !== 0xbc) return false;
  const head = block.length - digest.length - 1;
  const check = block.subarray(head, head + digest.length);
  const unused = block.length * 8 - bits;
  if ((block[0] ?? 0) >> (8 - unused) !== 0) return false;
  const seed = await mask(check, head, maskHash);
  const data = Uint8Array.from(block.subarray(0, head), (byte, at) => byte ^ (seed[at] ?? 0));
  data[0] = (data[0] ?? 0) & (0xff >> unused);
  const zeros = head - saltLength - 1;
  if (data.subarray(0, zeros).some((byte) => byte !== 0) || data[zeros] !== 1) return false;
  return sameBytes(await digestOf(hash, [new Uint8Array(8), digest, data.subarray(zeros + 1)]), check);
};

/** RSA with PKCS #1 v1.5 padding, for keys and hashes that the platform refuses; null where the key is beyond measure. */
export const verifyPkcs1 = (
  spki: Uint8Array,
  signature: Uint8Array,
  { hash, digest }: { readonly hash: HashName; readonly digest: Uint8Array },
): boolean | null => {
  const key = keyOf(spki);
  if (!key) return null;
  const width = Math.ceil(key.bits / 8);
  const block = opened(key, signature, width);
  const expected = pkcs1Block(hash, digest, width);
  return block !== null && expected !== null && sameBytes(block, expected);
};

/** RSA with PSS padding of any parameters. */
export const verifyPss = async (
  spki: Uint8Array,
  signature: Uint8Array,
  { digest, parameters }: { readonly digest: Uint8Array; readonly parameters: PssParameters },
): Promise<boolean | null> => {
  const key = keyOf(spki);
  if (!key) return null;
  const bits = key.bits - 1;
  const width = Math.ceil(bits / 8);
  const value = opened(key, signature, Math.ceil(key.bits / 8));
  if (!value) return false;
  const block = value.subarray(value.length - width);
  if (value.length > width && value[0] !== 0) return false;
  return isPssBlock(block, bits, { digest, parameters });
};
