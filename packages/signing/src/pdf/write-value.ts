import { hexOf } from "../asn1/hex.ts";
import { latin1Between } from "./characters.ts";
import { nameToken } from "./text-string.ts";
import { isArray, PdfDict, type PdfEntry, PdfName, PdfRef, PdfString, type PdfValue } from "./value.ts";

const number = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(6) : text;
};

/** A value written anew, as tokens; streams cannot stand inside another object. */
export const valueToken = (value: PdfValue): string => {
  if (typeof value === "number") return number(value);
  if (value instanceof PdfName) return nameToken(value.value);
  if (value instanceof PdfRef) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfString) return `<${hexOf(value.bytes)}>`;
  if (isArray(value)) return `[${value.map(valueToken).join(" ")}]`;
  if (value instanceof PdfDict)
    return `<<${[...value.entries].map(([key, entry]) => `${nameToken(key)} ${valueToken(entry.value)}`).join("")}>>`;
  return value === true ? "true" : value === false ? "false" : "null";
};

const decryptedStrings = (value: PdfValue, into: PdfString[]): void => {
  if (value instanceof PdfString) {
    if (value.isDecrypted) into.push(value);
  } else if (isArray(value)) for (const item of value) decryptedStrings(item, into);
  else if (value instanceof PdfDict)
    for (const { value: inner } of value.entries.values()) decryptedStrings(inner, into);
};

const isWellFormed = (value: PdfValue, text: string): boolean => {
  if (isArray(value)) return text.startsWith("[") && text.endsWith("]");
  if (value instanceof PdfDict) return text.startsWith("<<") && text.endsWith(">>");
  return value !== null;
};

/**
 * The bytes of an entry's value as they stand, one character for each byte; strings that are encrypted there in clear, and what a
 * viewer has to guess at written out.
 */
export const rawValue = ({ source }: PdfDict, { start, end, value }: PdfEntry): string => {
  const strings: PdfString[] = [];
  decryptedStrings(value, strings);
  let text = "";
  let at = start;
  for (const string of strings) {
    text += `${latin1Between(source, at, string.start)}<${hexOf(string.bytes)}>`;
    at = string.end;
  }
  text += latin1Between(source, at, end);
  return isWellFormed(value, text) ? text : valueToken(value);
};
