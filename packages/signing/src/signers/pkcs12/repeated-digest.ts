import { createHash } from "node:crypto";
import { sha256Constants } from "../../crypto/digest/sha224.ts";

// Some files ask for 600,000 rounds and more, and a call of the platform for each costs many times what the round itself takes: for the
// two usual hashes, whose digest fits one block, the rounds are reckoned here (FIPS 180-4, 6.1.2 and 6.2.2).

type Words = Int32Array<ArrayBuffer>;

const wordsOf = (digest: Uint8Array): Words => {
  const view = new DataView(digest.buffer, digest.byteOffset, digest.length);
  return Int32Array.from({ length: digest.length / 4 }, (_, at) => view.getInt32(at * 4));
};

const bytesOf = (words: Words): Buffer => {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, at) => bytes.writeInt32BE(word, at * 4));
  return bytes;
};

/** The block of a message that is one digest: its words, the end mark, its length in bits. */
const fillBlock = (w: Words, digest: Words): void => {
  w.set(digest);
  w[digest.length] = 0x80000000 | 0;
  w.fill(0, digest.length + 1, 15);
  w[15] = digest.length * 32;
};

const sha1Round = (w: Words, digest: Words): void => {
  fillBlock(w, digest);
  for (let t = 16; t < 80; t++) {
    const mixed = (w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0);
    w[t] = (mixed << 1) | (mixed >>> 31);
  }
  let a = 0x67452301;
  let b = 0xefcdab89 | 0;
  let c = 0x98badcfe | 0;
  let d = 0x10325476;
  let e = 0xc3d2e1f0 | 0;
  for (let t = 0; t < 80; t++) {
    let mix = b ^ c ^ d;
    if (t < 20) mix = ((b & c) | (~b & d)) + 0x5a827999;
    else if (t < 40) mix += 0x6ed9eba1;
    else if (t < 60) mix = ((b & c) | (b & d) | (c & d)) + (0x8f1bbcdc | 0);
    else mix += 0xca62c1d6 | 0;
    const next = (((a << 5) | (a >>> 27)) + mix + e + (w[t] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  digest[0] = 0x67452301 + a;
  digest[1] = 0xefcdab89 + b;
  digest[2] = 0x98badcfe + c;
  digest[3] = 0x10325476 + d;
  digest[4] = 0xc3d2e1f0 + e;
};

const sha256Start = Int32Array.of(
  0x6a09e667,
  0xbb67ae85 | 0,
  0x3c6ef372,
  0xa54ff53a | 0,
  0x510e527f,
  0x9b05688c | 0,
  0x1f83d9ab,
  0x5be0cd19,
);

const sha256Round = (w: Words, digest: Words): void => {
  fillBlock(w, digest);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] ?? 0;
    const y = w[t - 2] ?? 0;
    const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((w[t - 16] ?? 0) + small + (w[t - 7] ?? 0) + large) | 0;
  }
  let a = sha256Start[0] ?? 0;
  let b = sha256Start[1] ?? 0;
  let c = sha256Start[2] ?? 0;
  let d = sha256Start[3] ?? 0;
  let e = sha256Start[4] ?? 0;
  let f = sha256Start[5] ?? 0;
  let g = sha256Start[6] ?? 0;
  let h = sha256Start[7] ?? 0;
  for (let t = 0; t < 64; t++) {
    const turnedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + turnedE + ((e & f) ^ (~e & g)) + (sha256Constants[t] ?? 0) + (w[t] ?? 0)) | 0;
    const turnedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (turnedA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  digest[0] = (sha256Start[0] ?? 0) + a;
  digest[1] = (sha256Start[1] ?? 0) + b;
  digest[2] = (sha256Start[2] ?? 0) + c;
  digest[3] = (sha256Start[3] ?? 0) + d;
  digest[4] = (sha256Start[4] ?? 0) + e;
  digest[5] = (sha256Start[5] ?? 0) + f;
  digest[6] = (sha256Start[6] ?? 0) + g;
  digest[7] = (sha256Start[7] ?? 0) + h;
};

const ownRounds: Readonly<Record<string, (w: Words, digest: Words) => void>> = { sha1: sha1Round, sha256: sha256Round };

/** The digest of the digest of … so many times. */
export const repeatedDigest = (hash: string, start: Uint8Array, times: number): Buffer => {
  const round = ownRounds[hash];
  if (round) {
    const [w, digest] = [new Int32Array(80), wordsOf(start)];
    for (let time = 0; time < times; time++) round(w, digest);
    return bytesOf(digest);
  }
  let digest = Buffer.from(start);
  for (let time = 0; time < times; time++) digest = createHash(hash).update(digest).digest();
  return digest;
};
