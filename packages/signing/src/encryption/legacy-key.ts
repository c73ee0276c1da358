import { concatBytes } from "../asn1/write-der.ts";
import type { EncryptionDictionary } from "./encryption-dictionary.ts";
import { md5 } from "./md5.ts";
import { rc4 } from "./rc4.ts";

const padding = Uint8Array.from([
  0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00,
  0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
]);

const padded = (password: Uint8Array): Uint8Array => concatBytes([password, padding]).subarray(0, 32);

const repeated = (bytes: Uint8Array, length: number): Uint8Array => {
  let digest = md5(bytes);
  for (let round = 0; round < 50; round++) digest = md5(digest.subarray(0, length));
  return digest;
};

const littleEndian = (value: number): Uint8Array => Uint8Array.of(value, value >> 8, value >> 16, value >> 24);

const sameStart = (one: Uint8Array, other: Uint8Array, length: number): boolean =>
  one.length >= length && other.length >= length && one.subarray(0, length).every((byte, at) => byte === other[at]);

const withRounds = (key: Uint8Array, bytes: Uint8Array, rounds: readonly number[]): Uint8Array =>
  rounds.reduce(
    (text, round) =>
      rc4(
        key.map((byte) => byte ^ round),
        text,
      ),
    bytes,
  );

const upwards = Array.from({ length: 20 }, (_, round) => round);
const downwards = upwards.toReversed();

/** ISO 32000-1, algorithm 2. */
const keyOf = (dictionary: EncryptionDictionary, password: Uint8Array, id: Uint8Array): Uint8Array => {
  const { owner, permissions, revision, keyLength, isMetadataEncrypted } = dictionary;
  const mark = revision >= 4 && !isMetadataEncrypted ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array();
  const whole = concatBytes([padded(password), owner.subarray(0, 32), littleEndian(permissions), id, mark]);
  return (revision >= 3 ? repeated(whole, keyLength) : md5(whole)).subarray(0, keyLength);
};

const opensAsUser = (dictionary: EncryptionDictionary, password: Uint8Array, id: Uint8Array): Uint8Array | null => {
  const key = keyOf(dictionary, password, id);
  const { user, revision } = dictionary;
  if (revision === 2) return sameStart(rc4(key, padding), user, 32) ? key : null;
  return sameStart(withRounds(key, md5(concatBytes([padding, id])), upwards), user, 16) ? key : null;
};

const userPassword = ({ owner, revision, keyLength }: EncryptionDictionary, password: Uint8Array): Uint8Array => {
  const bytes = padded(password);
  const key = (revision >= 3 ? repeated(bytes, keyLength) : md5(bytes)).subarray(0, keyLength);
  return withRounds(key, owner.subarray(0, 32), revision >= 3 ? downwards : [0]);
};

/** The file key of revisions 2 to 4, and whether the password is the owner's; null where it is neither's. */
export const legacyKey = (
  dictionary: EncryptionDictionary,
  password: Uint8Array,
  id: Uint8Array,
): { readonly key: Uint8Array; readonly isOwner: boolean } | null => {
  const asOwner = opensAsUser(dictionary, userPassword(dictionary, password), id);
  if (asOwner) return { key: asOwner, isOwner: true };
  const key = opensAsUser(dictionary, password, id);
  return key && { key, isOwner: false };
};
