import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfString } from "../pdf/value.ts";
import { aes256Key } from "./aes-256-key.ts";
import { type EncryptionDictionary, readEncryptionDictionary } from "./encryption-dictionary.ts";
import { FileCipher } from "./file-cipher.ts";
import { legacyKey } from "./legacy-key.ts";

/** How far an encrypted file could be opened. */
export type Access = "not-encrypted" | "as-user" | "as-owner" | "wrong-password" | "unsupported";

const latin1Bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);

/** The ways in which producers turn a password into bytes. */
const spellings = (revision: number, password: string): readonly Uint8Array[] => {
  const written = new TextEncoder().encode(password);
  if (written.length === 0) return [written];
  return [revision >= 5 ? new TextEncoder().encode(password.normalize("NFKC")) : latin1Bytes(password), written];
};

const firstId = (file: PdfFile): Uint8Array => {
  const id = file.resolve(file.trailer.get("ID"));
  const first = isArray(id) ? file.resolve(id[0]) : undefined;
  return first instanceof PdfString ? first.bytes : new Uint8Array();
};

const keyFor = async (
  dictionary: EncryptionDictionary,
  password: Uint8Array,
  id: Uint8Array,
): Promise<{ readonly key: Uint8Array; readonly isOwner: boolean } | null> => {
  if (dictionary.revision >= 5) return aes256Key(dictionary, password);
  if (dictionary.revision === 2) return legacyKey(dictionary, password, id);
  // Some producers derive a key of another length than they say.
  for (const keyLength of new Set([dictionary.keyLength, 16, 5])) {
    const found = legacyKey({ ...dictionary, keyLength }, password, id);
    if (found) return found;
  }
  return null;
};

/** Opens an encrypted file with a password, or with the empty one, which needs no asking. Must be done before its objects are read. */
export const unlock = async (file: PdfFile, password?: string): Promise<Access> => {
  if (!file.isEncrypted) return "not-encrypted";
  const dict = file.dict(file.encryptionEntry);
  const dictionary = dict ? readEncryptionDictionary(dict, (value) => file.resolve(value)) : null;
  if (!dictionary) return "unsupported";
  const id = firstId(file);
  const passwords = password === undefined || password === "" ? [""] : [password, ""];
  let opened: { readonly cipher: FileCipher; readonly access: Access } | null = null;
  for (const bytes of passwords.flatMap((text) => spellings(dictionary.revision, text))) {
    const found = await keyFor(dictionary, bytes, id);
    if (!found) continue;
    opened = { cipher: new FileCipher(dictionary, found.key), access: found.isOwner ? "as-owner" : "as-user" };
    break;
  }
  // Where nothing but attachments is encrypted, the rest is open to everyone.
  if (!opened && dictionary.strings === "none" && dictionary.streams === "none")
    opened = { cipher: new FileCipher(dictionary, new Uint8Array()), access: "as-user" };
  if (!opened) return "wrong-password";
  file.useCipher(opened.cipher);
  return opened.access;
};
