import { concatBytes } from "../../asn1/write-der.ts";
import type { HashName } from "../algorithm.ts";
import { md5 } from "../../encryption/md5.ts";
import { native, type NativeHash } from "../native.ts";
import { ripemd160 } from "./ripemd160.ts";
import { sha224 } from "./sha224.ts";
import { sha3 } from "./sha3.ts";

/** The hashes that WebCrypto has not. */
export const ownHashes: Readonly<Partial<Record<HashName, (message: Uint8Array) => Uint8Array>>> = {
  MD5: md5,
  "RIPEMD-160": ripemd160,
  "SHA-224": sha224,
  "SHA3-224": sha3(28),
  "SHA3-256": sha3(32),
  "SHA3-384": sha3(48),
  "SHA3-512": sha3(64),
};

/** Whether WebCrypto itself knows the hash. */
export const isPlatformHash = (hash: HashName): boolean => ownHashes[hash] === undefined;

/** Views of a SharedArrayBuffer are refused by WebCrypto's types; a copy settles it for any input. */
export const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);

/** Node's own hash, which takes the parts one after the other, without a copy of the whole; a strict Node may lack old ones. */
const nativeHash = (hash: HashName): NativeHash | undefined => {
  const name = isPlatformHash(hash) ? hash : hash.toLowerCase().replace(/^(sha|ripemd)-/, "$1");
  try {
    return native?.createHash(name);
  } catch {
    return undefined;
  }
};

/** The digest of bytes in parts (giá trị băm). */
export const digestOf = async (hash: HashName, parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  const running = nativeHash(hash);
  if (running) {
    for (const part of parts) running.update(part);
    return new Uint8Array(running.digest());
  }
  const [only, ...more] = parts;
  const whole = only && more.length === 0 ? only : concatBytes(parts);
  return ownHashes[hash]?.(whole) ?? new Uint8Array(await crypto.subtle.digest(hash, owned(whole)));
};
