export const numberOf = (bytes: Uint8Array): bigint => {
  let text = "0x0";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return BigInt(text);
};

export const bytesOf = (value: bigint, width: number): Uint8Array => {
  const text = value.toString(16).padStart(width * 2, "0");
  return Uint8Array.from({ length: width }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
};

export const modulo = (value: bigint, modulus: bigint): bigint => {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
};

/** Public values only: nothing here needs to take the same time for all of them. */
export const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n;
  let square = modulo(base, modulus);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

/** The inverse, or null where there is none. */
export const inverse = (value: bigint, modulus: bigint): bigint | null => {
  let [one, other, left, right] = [modulo(value, modulus), modulus, 1n, 0n];
  while (one > 0n) {
    const times = other / one;
    [one, other, left, right] = [other - times * one, one, right - times * left, left];
  }
  return other === 1n ? modulo(right, modulus) : null;
};

/** The leftmost bits of a digest, as many as the order of the group has (FIPS 186-4, 4.6). */
export const truncated = (digest: Uint8Array, order: bigint): bigint => {
  const extra = digest.length * 8 - order.toString(2).length;
  return extra > 0 ? numberOf(digest) >> BigInt(extra) : numberOf(digest);
};
