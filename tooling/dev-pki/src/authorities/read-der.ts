/** One DER value: its tag, its whole bytes, its content and what is inside. */
export type DerValue = {
  readonly tag: number;
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  readonly children: readonly DerValue[];
};

const readAt = (bytes: Uint8Array, at: number): DerValue => {
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined) throw new RangeError("not DER");
  let start = at + 2;
  if (length > 127) {
    const count = length & 127;
    length = 0;
    for (let digit = 0; digit < count; digit++) length = length * 256 + (bytes[start++] ?? 0);
  }
  if (start + length > bytes.length) throw new RangeError("not DER");
  const content = bytes.subarray(start, start + length);
  return { tag, raw: bytes.subarray(at, start + length), content, children: (tag & 32) === 0 ? [] : readAll(content) };
};

const readAll = (bytes: Uint8Array): readonly DerValue[] => {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = readAt(bytes, at);
    values.push(value);
    at += value.raw.length;
  }
  return values;
};

/** Reads what a client sent; throws RangeError where it is not DER. */
export const readDer = (bytes: Uint8Array): DerValue => readAt(bytes, 0);

/** The value behind a path of places, as (1, 0): the first child of the second. */
export const inside = (value: DerValue, ...path: readonly number[]): DerValue => {
  let current = value;
  for (const place of path) {
    const child = current.children[place];
    if (!child) throw new RangeError("DER value missing");
    current = child;
  }
  return current;
};
