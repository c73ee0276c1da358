import { concatBytes, sameBytes } from "../asn1/write-der.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { aesDecryptBlocks, aesEncryptBlocks } from "./aes.ts";
import type { EncryptionDictionary } from "./encryption-dictionary.ts";

const hashes = ["SHA-256", "SHA-384", "SHA-512"] as const;

type Salted = { readonly password: Uint8Array; readonly salt: Uint8Array; readonly user: Uint8Array };

/** ISO 32000-2, algorithm 2.B. Revision 5, an extension of Adobe's, stops after the first hash. */
const hardened = async (revision: number, { password, salt, user }: Salted): Promise<Uint8Array> => {
  let key = await digestOf("SHA-256", [password, salt, user]);
  if (revision < 6) return key;
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const once = concatBytes([password, key, user]);
    const whole = concatBytes(Array.from({ length: 64 }, () => once));
    const encrypted = aesEncryptBlocks(whole, { key: key.subarray(0, 16), iv: key.subarray(16, 32) });
    const rest = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = await digestOf(hashes[rest] ?? "SHA-256", [encrypted]);
    last = encrypted.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
};

type Attempt = {
  readonly dictionary: EncryptionDictionary;
  readonly password: Uint8Array;
  /** The 48 bytes of /O or /U: a hash, the salt that checks it, the salt of the key. */
  readonly entry: Uint8Array;
  readonly wrapped: Uint8Array;
  readonly user: Uint8Array;
};

const unwrapped = async ({ dictionary, password, entry, wrapped, user }: Attempt): Promise<Uint8Array | null> => {
  if (entry.length < 48 || wrapped.length < 32) return null;
  const { revision } = dictionary;
  const check = await hardened(revision, { password, salt: entry.subarray(32, 40), user });
  if (!sameBytes(check, entry.subarray(0, 32))) return null;
  const key = await hardened(revision, { password, salt: entry.subarray(40, 48), user });
  return aesDecryptBlocks(wrapped.subarray(0, 32), { key, iv: new Uint8Array(16) });
};

/** The file key of revisions 5 and 6, and whether the password is the owner's; null where it is neither's. */
export const aes256Key = async (
  dictionary: EncryptionDictionary,
  password: Uint8Array,
): Promise<{ readonly key: Uint8Array; readonly isOwner: boolean } | null> => {
  const shared = { dictionary, password: password.subarray(0, 127) };
  const { owner, user, ownerKey, userKey } = dictionary;
  const asOwner = await unwrapped({ ...shared, entry: owner, wrapped: ownerKey, user: user.subarray(0, 48) });
  if (asOwner) return { key: asOwner, isOwner: true };
  const key = await unwrapped({ ...shared, entry: user, wrapped: userKey, user: new Uint8Array() });
  return key && { key, isOwner: false };
};
