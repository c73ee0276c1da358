import { bytesOfWords, padded } from "./padded.ts";

const primes = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 && Array.from({ length: number - 2 }, (_, at) => at + 2).every((other) => number % other !== 0),
);

/** The largest whole number whose power does not exceed a value. */
const root = (value: bigint, power: bigint): bigint => {
  let found = 0n;
  for (let bit = 80n; bit >= 0n; bit--) if ((found | (1n << bit)) ** power <= value) found |= 1n << bit;
  return found;
};

// FIPS 180-4: the first 64 bits of the fractional parts of the roots of the first primes.
const fractions = (of: readonly number[], power: bigint): readonly bigint[] =>
  of.map((prime) => root(BigInt(prime) << (64n * power), power) & 0xffff_ffff_ffff_ffffn);

/** The constants of SHA-256 and SHA-224 (FIPS 180-4, 4.2.2). */
export const sha256Constants = Int32Array.from(fractions(primes.slice(0, 64), 3n), (value) => Number(value >> 32n));
const initial = Int32Array.from(fractions(primes.slice(8, 16), 2n), (value) => Number(value & 0xffff_ffffn));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-224 (FIPS 180-4). */
export const sha224 = (message: Uint8Array): Uint8Array => {
  const view = padded(message, "big");
  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  const word = (at: number): number => words[at] ?? 0;
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4);
    for (let at = 16; at < 64; at++) {
      const [two, fifteen] = [word(at - 2), word(at - 15)];
      const small = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
      words[at] = (turned(two, 17) ^ turned(two, 19) ^ (two >>> 10)) + word(at - 7) + small + word(at - 16);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
      const choice = (e & f) ^ (~e & g);
      const first =
        (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (sha256Constants[at] ?? 0) + word(at)) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = ((state[index] ?? 0) + value) | 0;
    });
  }
  return bytesOfWords(state.subarray(0, 7), "big");
};
