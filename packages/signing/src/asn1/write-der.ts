import { nativeOrder } from "../pdf/native-bytes.ts";
import { tags } from "./der.ts";

const lengthOf = (parts: readonly Uint8Array[]): number => {
  let length = 0;
  for (const part of parts) length += part.length;
  return length;
};

export const concatBytes = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** How many bytes the length itself takes behind the first one. */
const lengthBytes = (length: number): number => {
  if (length < 128) return 0;
  let count = 1;
  for (let rest = length; rest > 255; rest = Math.floor(rest / 256)) count++;
  return count;
};

const writeHead = (value: Uint8Array, tag: number, length: number): void => {
  const count = lengthBytes(length);
  value[0] = tag;
  value[1] = count === 0 ? length : 128 + count;
  for (let at = 1 + count, rest = length; at > 1; at--, rest = Math.floor(rest / 256)) value[at] = rest % 256;
};

/** The same in pieces that nobody has joined yet: what is nested deeply is copied once. */
export const derPieces = (tag: number, parts: readonly Uint8Array[]): readonly Uint8Array[] => {
  const length = lengthOf(parts);
  const head = new Uint8Array(2 + lengthBytes(length));
  writeHead(head, tag, length);
  return [head, ...parts];
};

/** A DER value with its tag and length. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const length = lengthOf(parts);
  const head = 2 + lengthBytes(length);
  const value = new Uint8Array(head + length);
  writeHead(value, tag, length);
  let at = head;
  for (const part of parts) {
    value.set(part, at);
    at += part.length;
  }
  return value;
};

export const derSequence = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...parts);

const compareBytes = (left: Uint8Array, right: Uint8Array): number => {
  const order = nativeOrder(left, right);
  if (order !== undefined) return order;
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

export const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  const order = left.length > 64 ? nativeOrder(left, right) : undefined;
  if (order !== undefined) return order === 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
};

/** Whether elements stand as DER wants those of a SET OF. */
export const isInOrder = (parts: readonly Uint8Array[]): boolean =>
  parts.every((part, index) => index === 0 || compareBytes(parts[index - 1] ?? part, part) <= 0);

/** SET OF: DER wants the elements in order. */
export const derSetOf = (tag: number, parts: readonly Uint8Array[]): Uint8Array =>
  der(tag, ...parts.toSorted(compareBytes));

const writtenOids = new Map<string, Uint8Array>();

/** An object identifier; the few there are are written once. */
export const derOid = (dotted: string): Uint8Array => {
  const written = writtenOids.get(dotted) ?? writeOid(dotted);
  writtenOids.set(dotted, written);
  return written;
};

const writeOid = (dotted: string): Uint8Array => {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) + 128);
    bytes.push(...digits);
  }
  return der(tags.oid, Uint8Array.from(bytes));
};

export const derInteger = (value: number): Uint8Array => der(tags.integer, Uint8Array.of(value));

export const derNull: Uint8Array = der(tags.nothing);
