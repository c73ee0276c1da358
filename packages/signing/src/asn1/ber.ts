import { DerError, tags } from "./der.ts";
import { concatBytes, der } from "./write-der.ts";

const maximumDepth = 32;

type Read = { readonly der: Uint8Array; readonly end: number };

const readLength = (bytes: Uint8Array, at: number): { readonly length: number | null; readonly start: number } => {
  const short = bytes[at] ?? 0;
  if (short < 128) return { length: short, start: at + 1 };
  const count = short & 127;
  if (count === 0) return { length: null, start: at + 1 };
  if (count > 6) throw new DerError("length too long");
  let length = 0;
  for (let digit = at + 1; digit <= at + count; digit++) length = length * 256 + (bytes[digit] ?? 0);
  return { length, start: at + 1 + count };
};

const contentOf = (value: Uint8Array): Uint8Array => value.subarray(readLength(value, 1).start);

const read = (bytes: Uint8Array, at: number, depth: number): Read => {
  const tag = bytes[at];
  if (tag === undefined || depth > maximumDepth || (tag & 31) === 31) throw new DerError("not a value");
  const { length, start } = readLength(bytes, at + 1);
  const limit = length === null ? bytes.length : start + length;
  if (limit > bytes.length) throw new DerError("value without end");
  if ((tag & 32) === 0) {
    if (length === null) throw new DerError("primitive value without a length");
    return { der: der(tag, bytes.subarray(start, limit)), end: limit };
  }
  const parts: Uint8Array[] = [];
  let position = start;
  while (length === null ? bytes[position] !== 0 || bytes[position + 1] !== 0 : position < limit) {
    const part = read(bytes, position, depth + 1);
    parts.push(part.der);
    position = part.end;
  }
  if (length !== null && position !== limit) throw new DerError("value longer than its place");
  const end = length === null ? position + 2 : limit;
  // A string may come in pieces; DER wants it whole.
  if (tag === (tags.octetString | 32)) return { der: der(tags.octetString, concatBytes(parts.map(contentOf))), end };
  return { der: der(tag, ...parts), end };
};

/** Rewrites one BER value (indefinite lengths, strings in pieces) as DER, and says how many bytes it took. */
export const derOfBer = (bytes: Uint8Array): { readonly der: Uint8Array; readonly length: number } => {
  const { der: whole, end } = read(bytes, 0, 0);
  return { der: whole, length: end };
};
