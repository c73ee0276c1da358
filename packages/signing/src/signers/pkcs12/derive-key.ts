import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Der } from "../../asn1/der.ts";
import { checkedIterations } from "./iterations.ts";
import { UnsupportedContainer, type Container } from "./container.ts";
import type { PasswordForm } from "./password.ts";
import { repeatedDigest } from "./repeated-digest.ts";
import { hmacHashes, pbkdf2Key } from "./pbkdf2-key.ts";

const hashes: Readonly<Record<string, { readonly name: string; readonly block: number }>> = {
  "1.3.14.3.2.26": { name: "sha1", block: 64 },
  "2.16.840.1.101.3.4.2.4": { name: "sha224", block: 64 },
  "2.16.840.1.101.3.4.2.1": { name: "sha256", block: 64 },
  "2.16.840.1.101.3.4.2.2": { name: "sha384", block: 128 },
  "2.16.840.1.101.3.4.2.3": { name: "sha512", block: 128 },
};

export const sha1 = { name: "sha1", block: 64 } as const;

type Derivation = {
  readonly hash: { readonly name: string; readonly block: number };
  /** 1 encryption key, 2 initial vector, 3 check sum (RFC 7292, B.3). */
  readonly purpose: 1 | 2 | 3;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly length: number;
};

const filled = (bytes: Uint8Array, block: number): Buffer =>
  bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(Math.ceil(bytes.length / block) * block, Buffer.from(bytes));

// Each block of the input becomes (block + repeated digest + 1) modulo 2^(8 * block length).
const advance = (input: Buffer, digest: Buffer, block: number): void => {
  const addend = Buffer.alloc(block, digest);
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let at = block - 1; at >= 0; at--) {
      const sum = (input[start + at] ?? 0) + (addend[at] ?? 0) + carry;
      input[start + at] = sum & 255;
      carry = sum >>> 8;
    }
  }
};

/** The container's own key derivation (RFC 7292, appendix B.2). */
export const deriveKey = (password: PasswordForm, { hash, purpose, salt, iterations, length }: Derivation): Buffer => {
  const input = Buffer.concat([filled(salt, hash.block), filled(password.wide, hash.block)]);
  const pieces: Buffer[] = [];
  for (let made = 0; made < length;) {
    const first = createHash(hash.name).update(Buffer.alloc(hash.block, purpose)).update(input).digest();
    const digest = repeatedDigest(hash.name, first, checkedIterations(iterations) - 1);
    pieces.push(digest);
    made += digest.length;
    advance(input, digest, hash.block);
  }
  return Buffer.concat(pieces).subarray(0, length);
};

const pbmac1 = "1.2.840.113549.1.5.14";

const sameCheckSum = (made: Buffer, value: Uint8Array): boolean =>
  made.length === value.length && timingSafeEqual(made, value);

/** PBMAC1 (RFC 9579): key and check sum by PBKDF2 and HMAC, named in the algorithm. */
const hasRightPbmac1 = (
  content: Uint8Array,
  parameters: Der,
  { value, password }: { value: Uint8Array; password: PasswordForm },
): boolean => {
  const mac = hmacHashes[parameters.child(1).child(0).oid];
  if (!mac) throw new UnsupportedContainer("unknown check sum");
  return password.plain.some((plain) => {
    const key = pbkdf2Key(parameters.child(0), plain);
    return sameCheckSum(createHmac(mac, key).update(content).digest(), value);
  });
};

/** Whether the check sum over the content was made with this password. */
export const hasRightCheckSum = (
  content: Uint8Array,
  { algorithm, value, salt, iterations }: NonNullable<Container["checkSum"]>,
  password: PasswordForm,
): boolean => {
  if (algorithm.child(0).oid === pbmac1) return hasRightPbmac1(content, algorithm.child(1), { value, password });
  const hash = hashes[algorithm.child(0).oid];
  if (!hash) throw new UnsupportedContainer("unknown check sum");
  const key = deriveKey(password, { hash, purpose: 3, salt, iterations, length: value.length });
  return sameCheckSum(createHmac(hash.name, key).update(content).digest(), value);
};
