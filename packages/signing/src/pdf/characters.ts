import { nativeBytes } from "./native-bytes.ts";

// One flag for each byte: 1 white space, 2 delimiter (ISO 32000-2, tables 1 and 2).
const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1;
for (const byte of [0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x2f, 0x25]) kinds[byte] = 2;

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === 1;

/** End of a token: white space, a delimiter or the end of the bytes. */
export const endsToken = (byte: number | undefined): boolean => byte === undefined || kinds[byte] !== 0;

export const isDigit = (byte: number | undefined): byte is number => byte !== undefined && byte >= 0x30 && byte <= 0x39;

const hexValues = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  hexValues[digit.toString(16).charCodeAt(0)] = digit;
  hexValues[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Value of a hexadecimal digit, or -1. */
export const hexDigit = (byte: number | undefined): number => (byte === undefined ? -1 : (hexValues[byte] ?? -1));

/** The text of a stretch of bytes, one character for each. */
export const latin1Between = (bytes: Uint8Array, from: number, to: number): string => {
  let text = "";
  if (to - from > 16) {
    const view = nativeBytes(bytes);
    if (view) return view.latin1Slice(from, to);
  }
  for (let at = from; at < to && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};

export const latin1 = (bytes: Uint8Array): string => latin1Between(bytes, 0, bytes.length);

/** Writes a text all of whose characters are below 256 from a place on. */
export const putLatin1 = (bytes: Uint8Array, text: string, place: number): void => {
  const view = text.length > 48 ? nativeBytes(bytes) : undefined;
  if (view) view.latin1Write(text, place);
  else for (let at = 0; at < text.length; at++) bytes[place + at] = text.charCodeAt(at);
};

/** Bytes of a text all of whose characters are below 256. */
export const fromLatin1 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length);
  putLatin1(bytes, text, 0);
  return bytes;
};

const standsAt = (bytes: Uint8Array, text: string, at: number): boolean => {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/** Where a text of plain letters stands at or behind a place, or -1. */
export const placeOfText = (bytes: Uint8Array, text: string, from: number): number => {
  const view = nativeBytes(bytes);
  // Longer texts are searched in another way, which in large files takes four times as long.
  const beginning = text.slice(0, 6);
  const next = (at: number): number =>
    view ? view.indexOf(beginning, at, "latin1") : bytes.indexOf(text.charCodeAt(0), at);
  for (let at = next(from); at >= 0; at = next(at + 1)) if (standsAt(bytes, text, at)) return at;
  return -1;
};
