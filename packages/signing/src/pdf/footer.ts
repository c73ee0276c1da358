import { fromLatin1, isSpace } from "./characters.ts";
import { ValueParser } from "./value-parser.ts";

/** `startxref n %%EOF` behind a section; the end mark may or may not be followed by a line end. */
export type Footer = { readonly startxref: number; readonly end: number; readonly endWithLine: number };

const isAt = (bytes: Uint8Array, at: number, wanted: Uint8Array): boolean => {
  for (let same = 0; same < wanted.length; same++) if (bytes[at + same] !== wanted[same]) return false;
  return true;
};

const headerMark = fromLatin1("%PDF-");
const startMark = fromLatin1("startxref");
const endMark = fromLatin1("%%EOF");

/** Where `%PDF-` stands in the first kilobyte, or -1. */
export const headerOffset = (bytes: Uint8Array): number => {
  for (let at = 0; at <= Math.min(bytes.length - headerMark.length, 1024); at++)
    if (isAt(bytes, at, headerMark)) return at;
  return -1;
};

/** Where the last `startxref` stands, or -1; whatever was written behind the end of the file. */
const lastStartxref = (bytes: Uint8Array): number => {
  for (let at = bytes.lastIndexOf(0x73); at >= 0; at = at > 0 ? bytes.lastIndexOf(0x73, at - 1) : -1)
    if (isAt(bytes, at, startMark)) return at;
  return -1;
};

/** The offset that the last `startxref` gives, or null. */
export const startxrefValue = (bytes: Uint8Array): number | null => {
  const place = lastStartxref(bytes);
  return place < 0 ? null : new ValueParser(bytes, place + startMark.length).takeCount();
};

/** Passes over white space and comments, as some software signs its trailers with, but not over the end mark. */
const skipToMark = (parser: ValueParser): void => {
  const { bytes } = parser;
  for (;;) {
    while (isSpace(bytes[parser.position])) parser.position++;
    if (bytes[parser.position] !== 0x25 || isAt(bytes, parser.position, endMark)) return;
    while (parser.position < bytes.length && bytes[parser.position] !== 10 && bytes[parser.position] !== 13)
      parser.position++;
  }
};

/** Reads the footer that begins at a place, or null where there is none. */
export const readFooter = (bytes: Uint8Array, from: number): Footer | null => {
  const parser = new ValueParser(bytes, from);
  skipToMark(parser);
  if (!parser.takeKeyword("startxref")) return null;
  const startxref = parser.takeCount();
  skipToMark(parser);
  if (startxref === null || !isAt(bytes, parser.position, endMark)) return null;
  const end = parser.position + endMark.length;
  const line = bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : bytes[end] === 13 || bytes[end] === 10 ? 1 : 0;
  return { startxref, end, endWithLine: end + line };
};
