import { hexOf } from "../asn1/hex.ts";
import { fromLatin1 } from "../pdf/characters.ts";
import { isArray, PdfDict, PdfString, type PdfValue } from "../pdf/value.ts";
import { ValueParser } from "../pdf/value-parser.ts";
import { holdsSignature } from "./decrypt-value.ts";
import type { FileCipher, ObjectName } from "./file-cipher.ts";

const collect = (value: PdfValue, into: PdfString[]): void => {
  if (value instanceof PdfString) into.push(value);
  else if (isArray(value)) for (const item of value) collect(item, into);
  else if (value instanceof PdfDict) {
    const isSignature = holdsSignature(value);
    for (const [key, entry] of value.entries) if (!isSignature || key !== "Contents") collect(entry.value, into);
  }
};

/** The body of an object to be written, its strings encrypted; the value of a signature is left as it is. */
export const encryptedBody = (body: string, cipher: FileCipher, name: ObjectName): string => {
  const strings: PdfString[] = [];
  collect(new ValueParser(fromLatin1(body)).parseValue(), strings);
  let text = "";
  let at = 0;
  for (const { bytes, start, end } of strings) {
    text += `${body.slice(at, start)}<${hexOf(cipher.encrypted(bytes, cipher.dictionary.strings, name))}>`;
    at = end;
  }
  return text + body.slice(at);
};
