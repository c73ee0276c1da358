import { ByteSink } from "./byte-sink.ts";
import { hexDigit, isSpace } from "./characters.ts";
import { PdfSyntaxError } from "./syntax-error.ts";

/** ASCIIHexDecode. */
export const decodeHex = (bytes: Uint8Array): Uint8Array => {
  const plain = new Uint8Array((bytes.length + 1) >> 1);
  let digits = 0;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) {
      if (isSpace(byte)) continue;
      throw new PdfSyntaxError("not a hexadecimal digit", 0);
    }
    plain[digits >> 1] = (plain[digits >> 1] ?? 0) | (digits & 1 ? digit : digit << 4);
    digits++;
  }
  return plain.subarray(0, (digits + 1) >> 1);
};

/** ASCII85Decode. */
export const decodeAscii85 = (bytes: Uint8Array, maximum: number): Uint8Array => {
  const plain = new ByteSink(maximum, bytes.length);
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length;
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let index = 0; index < count - 1; index++) plain.push(Math.floor(value / 256 ** (3 - index)) & 255);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) for (let zeros = 0; zeros < 4; zeros++) plain.push(0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) flush();
    } else if (!isSpace(byte)) throw new PdfSyntaxError("not an ASCII85 digit", 0);
  }
  if (group.length > 0) flush();
  return plain.written;
};

/** RunLengthDecode. */
export const decodeRunLength = (bytes: Uint8Array, maximum: number): Uint8Array => {
  const plain = new ByteSink(maximum, bytes.length * 2);
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at++] ?? 128;
    if (length === 128) break;
    if (length < 128) for (const end = at + length + 1; at < end && at < bytes.length; at++) plain.push(bytes[at] ?? 0);
    else {
      const byte = bytes[at++] ?? 0;
      for (let count = 257 - length; count > 0; count--) plain.push(byte);
    }
  }
  return plain.written;
};

/** Codes of LZW: the bytes, the order to forget everything, the end, then stretches of what came out already. */
const forget = 256;
const end = 257;
const firstStretch = 258;
const mostStretches = 4096 - firstStretch;

/** LZWDecode; codes grow one code early unless the stream says otherwise. */
export const decodeLzw = (
  bytes: Uint8Array,
  { early, maximum }: { readonly early: 0 | 1; readonly maximum: number },
): Uint8Array => {
  const plain = new ByteSink(maximum, bytes.length * 3);
  let starts: number[] = [];
  let lengths: number[] = [];
  let width = 9;
  for (let bit = 0; bit + width <= bytes.length * 8;) {
    let code = 0;
    for (const next = bit + width; bit < next; bit++)
      code = (code << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    if (code === end) break;
    if (code === forget) {
      [starts, lengths, width] = [[], [], 9];
      continue;
    }
    const at = plain.length;
    if (code < forget) plain.push(code);
    else {
      const [start, length] = [starts[code - firstStretch], lengths[code - firstStretch]];
      if (start === undefined || length === undefined) throw new PdfSyntaxError("not an LZW code", bit >> 3);
      for (let index = start; index < start + length; index++) plain.push(plain.bytes[index] ?? 0);
    }
    // The next code is this stretch and the byte that will follow it.
    if (starts.length < mostStretches) {
      starts.push(at);
      lengths.push(plain.length - at + 1);
    }
    const size = starts.length + firstStretch - 1 + early;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
  }
  return plain.written;
};
