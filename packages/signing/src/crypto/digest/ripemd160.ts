import { bytesOfWords, padded, rotateLeft } from "./padded.ts";

type Line = {
  readonly words: readonly number[];
  readonly shifts: readonly number[];
  readonly constants: readonly number[];
  /** Which of the five functions each round uses. */
  readonly functions: readonly number[];
};

const digits = (...rounds: readonly string[]): readonly number[] =>
  Array.from(rounds.join(""), (digit) => Number.parseInt(digit, 16));

const lines: readonly [Line, Line] = [
  {
    words: digits("0123456789abcdef", "74d1a6f3c0952eb8", "3ae49f812706db5c", "19ba08c4d37fe562", "40597c2ae138b6fd"),
    shifts: digits("befc5879bdef6798", "768db97f7cf9b7dc", "bd67e9dfe8d65c75", "bcefef989e56865c", "9f5b68dc5cdeb856"),
    constants: [0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e],
    functions: [0, 1, 2, 3, 4],
  },
  {
    words: digits("5e7092b4d6f81a3c", "6b370d5aef8c4912", "f5137e69b8c2a04d", "86413bf05c2d97ae", "cfa4158762de039b"),
    shifts: digits("899bdff5778beec6", "9df7c89b77c76fdb", "97fb866ecd5edd75", "f58bee6e69c9c5f8", "85c9c5e68d65fdbb"),
    constants: [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0],
    functions: [4, 3, 2, 1, 0],
  },
];

const mix = (kind: number, [b, c, d]: readonly [number, number, number]): number => {
  if (kind === 0) return b ^ c ^ d;
  if (kind === 1) return (b & c) | (~b & d);
  if (kind === 2) return (b | ~c) ^ d;
  return kind === 3 ? (b & d) | (c & ~d) : b ^ (c | ~d);
};

const run = (line: Line, words: DataView, state: Int32Array): Int32Array => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let step = 0; step < 80; step++) {
    const round = step >> 4;
    const word = words.getInt32((line.words[step] ?? 0) * 4, true);
    const sum = (a + mix(line.functions[round] ?? 0, [b, c, d]) + word + (line.constants[round] ?? 0)) | 0;
    [a, e, d, c, b] = [e, d, rotateLeft(c, 10), b, (rotateLeft(sum, line.shifts[step] ?? 0) + e) | 0];
  }
  return Int32Array.of(a, b, c, d, e);
};

/** RIPEMD-160, which some European signatures of old used; WebCrypto has none. */
export const ripemd160 = (message: Uint8Array): Uint8Array => {
  const view = padded(message, "little");
  let state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let block = 0; block < view.byteLength; block += 64) {
    const words = new DataView(view.buffer, block, 64);
    const [one, other] = lines.map((line) => run(line, words, state));
    state = state.map((_, index) => {
      const sum = (state[(index + 1) % 5] ?? 0) + (one?.[(index + 2) % 5] ?? 0) + (other?.[(index + 3) % 5] ?? 0);
      return sum | 0;
    });
  }
  return bytesOfWords(state, "little");
};
