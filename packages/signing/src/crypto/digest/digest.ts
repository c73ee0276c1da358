import { concatBytes } from "../../asn1/write-der.ts";
import type { HashName } from "../algorithm.ts";
import { md5 } from "../../encryption/md5.ts";
import { native } from "../native.ts";
import { ripemd160 } from "./ripemd160.ts";
import { sha224 } from "./sha224.ts";
import { sha3 } from "./sha3.ts";

const own: Readonly<Partial<Record<HashName, (message: Uint8Array) => Uint8Array>>> = {
  MD5: md5,
  "RIPEMD-160": ripemd160,
  "SHA-224": sha224,
  "SHA3-224": sha3(28),
  "SHA3-256": sha3(32),
  "SHA3-384": sha3(48),
  "SHA3-512": sha3(64),
};

/** Whether WebCrypto itself knows the hash. */
export const isPlatformHash = (hash: HashName): boolean => own[hash] === undefined;

/** Views of a SharedArrayBuffer are refused by WebCrypto's types; a copy settles it for any input. */
export const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);

/** The digest of bytes in parts (giá trị băm). */
export const digestOf = async (hash: HashName, parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  // Node's own hash takes the parts one after the other, without a copy of the whole.
  if (native && isPlatformHash(hash)) {
    const running = native.createHash(hash);
    for (const part of parts) running.update(part);
    return new Uint8Array(running.digest());
  }
  const [only, ...more] = parts;
  const whole = only && more.length === 0 ? only : concatBytes(parts);
  return own[hash]?.(whole) ?? new Uint8Array(await crypto.subtle.digest(hash, owned(whole)));
};
