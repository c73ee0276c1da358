import { hexDigit, isSpace } from "./characters.ts";
import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";

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
export const decodeAscii85 = (bytes: Uint8Array): Uint8Array => {
  const plain: number[] = [];
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
    if (byte === 0x7a && group.length === 0) plain.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) flush();
    } else if (!isSpace(byte)) throw new PdfSyntaxError("not an ASCII85 digit", 0);
  }
  if (group.length > 0) flush();
  return Uint8Array.from(plain);
};

/** RunLengthDecode. */
export const decodeRunLength = (bytes: Uint8Array, maximum: number): Uint8Array => {
  const plain: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at++] ?? 128;
    if (length === 128) break;
    if (plain.length + 128 > maximum) throw new PdfLimitError("a stream unpacks to more than is allowed");
    if (length < 128) {
      plain.push(...bytes.subarray(at, at + length + 1));
      at += length + 1;
    } else {
      const byte = bytes[at++] ?? 0;
      for (let count = 257 - length; count > 0; count--) plain.push(byte);
    }
  }
  return Uint8Array.from(plain);
};

/** LZWDecode; codes grow one code early unless the stream says otherwise. */
export const decodeLzw = (
  bytes: Uint8Array,
  { early, maximum }: { readonly early: 0 | 1; readonly maximum: number },
): Uint8Array => {
  const plain: number[] = [];
  // Each code is a stretch of what came out already.
  let starts: number[] = [];
  let lengths: number[] = [];
  let width = 9;
  let previous: readonly [start: number, length: number] | null = null;
  for (let bit = 0; bit + width <= bytes.length * 8; bit += 0) {
    let code = 0;
    for (let end = bit + width; bit < end; bit++)
      code = (code << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    if (code === 257) break;
    if (code === 256) {
      [starts, lengths, width, previous] = [[], [], 9, null];
      continue;
    }
    const at = plain.length;
    if (code < 256) plain.push(code);
    else {
      const [start, length] = [starts[code - 258], lengths[code - 258]];
      if (start === undefined || length === undefined) throw new PdfSyntaxError("not an LZW code", bit >> 3);
      if (at + length > maximum) throw new PdfLimitError("a stream unpacks to more than is allowed");
      for (let index = 0; index < length; index++) plain.push(plain[start + index] ?? 0);
    }
    previous = [at, plain.length - at];
    // The next code is this stretch and the byte that will follow it.
    if (starts.length < 4096 - 258) {
      starts.push(previous[0]);
      lengths.push(previous[1] + 1);
    }
    const size = starts.length + 257 + early;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
  }
  return Uint8Array.from(plain);
};
