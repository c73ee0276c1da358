import { hexDigit, isSpace } from "./characters.ts";

// One flag for each byte: 1 a decimal digit, 2 a lower-case one, 4 an upper-case one, 8 anything else.
const cases = new Uint8Array(256).fill(8);
for (const [digits, flag] of [
  ["0123456789", 1],
  ["abcdef", 2],
  ["ABCDEF", 4],
] as const)
  for (const digit of digits) cases[digit.charCodeAt(0)] = flag;

/** Whether a token is whole pairs of hexadecimal digits of one case, and nothing else. */
export const isPlainHex = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (bytes[start] !== 0x3c || bytes[end - 1] !== 0x3e || (end - start) % 2 !== 0) return false;
  let found = 0;
  for (let at = start + 1; at < end - 1; at++) found |= cases[bytes[at] ?? 0] ?? 8;
  return found < 6;
};

/** The bytes that hexadecimal digits between two places stand for, white space left out; null where something else is among them. */
export const bytesOfHex = (
  source: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  isLenient: boolean,
): Uint8Array | null => {
  const bytes = new Uint8Array((to - from + 1) >> 1);
  let at = from;
  let length = 0;
  // Pairs without anything between them, as nearly all are.
  for (; at + 1 < to; at += 2) {
    const pair = (hexDigit(source[at]) << 4) | hexDigit(source[at + 1]);
    if (pair < 0) break;
    bytes[length++] = pair;
  }
  if (at === to) return bytes;
  let digits = length * 2;
  let high = 0;
  for (; at < to; at++) {
    const digit = hexDigit(source[at]);
    if (digit >= 0) {
      if (digits & 1) bytes[digits >> 1] = high | digit;
      else bytes[digits >> 1] = high = digit << 4;
      digits++;
    } else if (!isSpace(source[at]) && !isLenient) return null;
  }
  return bytes.subarray(0, (digits + 1) >> 1);
};
