import { bytesOfWords, padded, rotateLeft } from "./padded.ts";

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const sines = Int32Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));

const mix = (round: number, [b, c, d]: readonly [number, number, number]): number => {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
};

const wordAt = (round: number, step: number): number => [step, 5 * step + 1, 3 * step + 5, 7 * step][round] ?? 0;

/** MD5 (RFC 1321), to judge old signatures by; WebCrypto has none, and nobody should sign with it. */
export const md5 = (message: Uint8Array): Uint8Array => {
  const view = padded(message, "little");
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const word = view.getInt32(block + (wordAt(round, step) & 15) * 4, true);
      const sum = (a + mix(round, [b, c, d]) + word + (sines[step] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, shifts[round]?.[step & 3] ?? 0)) | 0];
    }
    [a, b, c, d].forEach((word, index) => {
      state[index] = ((state[index] ?? 0) + word) | 0;
    });
  }
  return bytesOfWords(state, "little");
};
