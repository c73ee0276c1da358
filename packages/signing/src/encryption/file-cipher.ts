import { concatBytes } from "../asn1/write-der.ts";
import { fromLatin1 } from "../pdf/characters.ts";
import { aesDecryptBlocks, aesEncryptBlocks } from "./aes.ts";
import type { CryptMethod, EncryptionDictionary } from "./encryption-dictionary.ts";
import { md5 } from "./md5.ts";
import { rc4 } from "./rc4.ts";

/** The number and generation that an object's own key is made of. */
export type ObjectName = { readonly number: number; readonly generation: number };

const nameBytes = ({ number, generation }: ObjectName): Uint8Array =>
  Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);

const withoutPadding = (bytes: Uint8Array): Uint8Array => {
  const count = bytes.at(-1) ?? 0;
  return count >= 1 && count <= 16 && count <= bytes.length ? bytes.subarray(0, bytes.length - count) : bytes;
};

const withPadding = (bytes: Uint8Array): Uint8Array => {
  const count = 16 - (bytes.length & 15);
  return concatBytes([bytes, new Uint8Array(count).fill(count)]);
};

/** Encrypts and decrypts what stands in one file (ISO 32000-2, 7.6). */
export class FileCipher {
  readonly dictionary: EncryptionDictionary;
  readonly #key: Uint8Array;

  constructor(dictionary: EncryptionDictionary, key: Uint8Array) {
    this.dictionary = dictionary;
    this.#key = key;
  }

  #objectKey(method: CryptMethod, name: ObjectName): Uint8Array {
    if (method === "aes-256") return this.#key;
    const salt = method === "aes-128" ? fromLatin1("sAlT") : new Uint8Array();
    return md5(concatBytes([this.#key, nameBytes(name), salt])).subarray(0, Math.min(this.#key.length + 5, 16));
  }

  decrypted(bytes: Uint8Array, method: CryptMethod, name: ObjectName): Uint8Array {
    if (method === "none") return bytes;
    const key = this.#objectKey(method, name);
    if (method === "rc4") return rc4(key, bytes);
    if (bytes.length < 32) return new Uint8Array();
    return withoutPadding(aesDecryptBlocks(bytes.subarray(16), { key, iv: bytes.subarray(0, 16) }));
  }

  /** The start vector comes from what is encrypted, so that the same work done again gives the same bytes. */
  encrypted(bytes: Uint8Array, method: CryptMethod, name: ObjectName): Uint8Array {
    if (method === "none") return bytes;
    const key = this.#objectKey(method, name);
    if (method === "rc4") return rc4(key, bytes);
    const iv = md5(concatBytes([this.#key, nameBytes(name), bytes]));
    return concatBytes([iv, aesEncryptBlocks(withPadding(bytes), { key, iv })]);
  }
}
