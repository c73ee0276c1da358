import { tags } from "./der.ts";

export const concatBytes = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A DER value with its tag and length. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = [tag];
  if (length < 128) head.push(length);
  else {
    const bytes: number[] = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
    head.push(128 + bytes.length, ...bytes);
  }
  return concatBytes([Uint8Array.from(head), ...parts]);
};

export const derSequence = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...parts);

const compareBytes = (left: Uint8Array, right: Uint8Array): number => {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

export const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left === right || (left.length === right.length && compareBytes(left, right) === 0);

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
