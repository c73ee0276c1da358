import { isArray, isName, PdfDict, type PdfEntry, PdfName, PdfStream, PdfString, type PdfValue } from "../pdf/value.ts";
import type { CryptMethod } from "./encryption-dictionary.ts";
import type { FileCipher, ObjectName } from "./file-cipher.ts";

/** The value of a signature is never encrypted (ISO 32000-2, 7.6.2). */
export const holdsSignature = (dict: PdfDict): boolean =>
  isArray(dict.get("ByteRange")) && dict.get("Contents") instanceof PdfString;

const only = (value: PdfValue | undefined): PdfValue | undefined => (isArray(value) ? (value[0] ?? undefined) : value);

/** How a stream is encrypted: it may name a filter of its own, and cross-references never are. */
const methodOf = (dict: PdfDict, { dictionary }: FileCipher): CryptMethod => {
  if (isName(dict.get("Type"), "XRef")) return "none";
  if (isName(only(dict.get("Filter")), "Crypt")) {
    const parameters = only(dict.get("DecodeParms"));
    const name = parameters instanceof PdfDict ? parameters.get("Name") : undefined;
    return dictionary.filters.get(name instanceof PdfName ? name.value : "Identity") ?? "none";
  }
  return isName(dict.get("Type"), "Metadata") && !dictionary.isMetadataEncrypted ? "none" : dictionary.streams;
};

/** An object's value with its strings and stream in clear. Where each stands in the file is kept. */
export const decryptedValue = (value: PdfValue, cipher: FileCipher, name: ObjectName): PdfValue => {
  const { strings } = cipher.dictionary;
  const inDict = (dict: PdfDict): PdfDict => {
    const isSignature = holdsSignature(dict);
    const entries = new Map<string, PdfEntry>();
    for (const [key, entry] of dict.entries)
      entries.set(key, isSignature && key === "Contents" ? entry : { ...entry, value: inValue(entry.value) });
    return new PdfDict(dict.source, entries, dict);
  };
  const inValue = (part: PdfValue): PdfValue => {
    if (part instanceof PdfString) return part.decryptedTo(cipher.decrypted(part.bytes, strings, name));
    if (part instanceof PdfDict) return inDict(part);
    return isArray(part) ? part.map(inValue) : part;
  };
  if (!(value instanceof PdfStream)) return strings === "none" ? value : inValue(value);
  const method = methodOf(value.dict, cipher);
  const dict = strings === "none" || isName(value.dict.get("Type"), "XRef") ? value.dict : inDict(value.dict);
  if (method === "none") return new PdfStream(dict, value.encoded);
  return new PdfStream(dict, value.encoded, (bytes) => cipher.decrypted(bytes, method, name));
};
