import { isDigit, isSpace } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";

const [capitalR, percent, parenthesis, endParenthesis, backslash] = [0x52, 0x25, 0x28, 0x29, 0x5c];
const [less, greater, endBracket] = [0x3c, 0x3e, 0x5d];

const endsValue = (byte: number | undefined): boolean =>
  isSpace(byte) || byte === greater || byte === endBracket || byte === endParenthesis;

const isAt = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
};

/** The number of the reference that ends in this R, or -1. */
const targetOf = (bytes: Uint8Array, place: number): number => {
  let at = place - 1;
  if (!isSpace(bytes[at])) return -1;
  while (isSpace(bytes[at])) at--;
  if (!isDigit(bytes[at])) return -1;
  while (isDigit(bytes[at])) at--;
  if (!isSpace(bytes[at])) return -1;
  while (isSpace(bytes[at])) at--;
  let number = 0;
  for (let unit = 1; isDigit(bytes[at]); at--, unit *= 10) number += ((bytes[at] ?? 0) - 0x30) * unit;
  return number;
};

/** Passes over a literal string; returns the place of its end. */
const endOfString = (bytes: Uint8Array, from: number): number => {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at++;
    else if (byte === parenthesis) depth++;
    else if (byte === endParenthesis && --depth === 0) return at;
  }
  return bytes.length;
};

/**
 * Whether the bytes of an object may refer to one of the numbers. Rather too often than not often enough: a comment could hide
 * how a reference is written, so an object with one is always looked at.
 */
const mayRefer = (
  bytes: Uint8Array,
  start: number,
  targets: { readonly has: (number: number) => boolean },
): boolean => {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === percent) return true;
    if (byte === parenthesis) {
      at = endOfString(bytes, at);
      if (at === bytes.length) return true;
    } else if (byte === less) {
      // A hexadecimal string, whatever stands in it, or the start of a dictionary.
      at = bytes[at + 1] === less ? at + 1 : bytes.indexOf(greater, at);
      if (at < 0) return true;
    } else if (byte === capitalR && targets.has(targetOf(bytes, at))) return true;
    // The end of the object, or of its dictionary.
    else if (byte === 0x65 && endsValue(bytes[at - 1]) && isAt(bytes, at, "endobj")) return false;
    else if (byte === 0x73 && endsValue(bytes[at - 1]) && isAt(bytes, at, "stream")) return false;
  }
  return false;
};

/** The objects of a file, as it is now, that may refer to one of the numbers: found in its bytes, without parsing them all. */
export function* mayReferTo(
  file: PdfFile,
  targets: { readonly has: (number: number) => boolean },
): Generator<number, undefined> {
  const seen = new Set<number>();
  for (const section of file.sections)
    for (const number of section.numbers()) {
      if (seen.has(number)) continue;
      seen.add(number);
      const entry = section.entry(number);
      if (
        entry?.kind === "packed" ||
        (entry?.kind === "plain" && mayRefer(file.bytes, entry.offset + file.origin, targets))
      )
        yield number;
    }
  return undefined;
}
