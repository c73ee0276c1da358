// FIPS 197 with tables. Own, because reading is synchronous and WebCrypto knows neither that nor CBC without padding.

const box = new Uint8Array(256);
const inverseBox = new Uint8Array(256);
const mixTable = new Uint32Array(256);
const unmixTable = new Uint32Array(256);

const double = (value: number): number => (value << 1) ^ (value & 128 ? 0x11b : 0);

const product = (one: number, other: number): number => {
  let sum = 0;
  for (let left = one, right = other; right > 0; left = double(left), right >>= 1) if (right & 1) sum ^= left;
  return sum;
};

const packed = (bytes: readonly number[]): number => bytes.reduce((word, byte) => (word << 8) | byte, 0);

for (let value = 1, inverse = 1, step = 0; step < 255; step++) {
  let substitute = inverse;
  for (let shift = 1; shift < 5; shift++) substitute ^= ((inverse << shift) | (inverse >> (8 - shift))) & 255;
  box[value] = substitute ^ 0x63;
  value = product(value, 3);
  inverse = product(inverse, 0xf6);
}
box[0] = 0x63;
box.forEach((substitute, value) => {
  inverseBox[substitute] = value;
  mixTable[value] = packed([product(substitute, 2), substitute, substitute, product(substitute, 3)]);
});
inverseBox.forEach((value, index) => {
  unmixTable[index] = packed([product(value, 14), product(value, 9), product(value, 13), product(value, 11)]);
});

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const substituted = (word: number): number => packed([24, 16, 8, 0].map((shift) => box[(word >>> shift) & 255] ?? 0));

const expanded = (key: Uint8Array): Uint32Array => {
  const width = key.length / 4;
  const words = new Uint32Array(4 * (width + 7));
  const view = new DataView(key.buffer, key.byteOffset, key.length);
  for (let index = 0, constant = 1; index < words.length; index++) {
    if (index < width) {
      words[index] = view.getUint32(index * 4);
      continue;
    }
    let word = words[index - 1] ?? 0;
    if (index % width === 0) {
      word = substituted(rotated(word, 24)) ^ (constant << 24);
      constant = double(constant);
    } else if (width > 6 && index % width === 4) word = substituted(word);
    words[index] = (words[index - width] ?? 0) ^ word;
  }
  return words;
};

const unmixed = (word: number): number =>
  (unmixTable[box[word >>> 24] ?? 0] ?? 0) ^
  rotated(unmixTable[box[(word >>> 16) & 255] ?? 0] ?? 0, 8) ^
  rotated(unmixTable[box[(word >>> 8) & 255] ?? 0] ?? 0, 16) ^
  rotated(unmixTable[box[word & 255] ?? 0] ?? 0, 24);

/** The words of a decrypting key: the rounds backwards, the middle ones unmixed. */
const inverted = (words: Uint32Array): Uint32Array => {
  const backwards = new Uint32Array(words.length);
  for (let index = 0; index < words.length; index += 4)
    for (let column = 0; column < 4; column++) {
      const word = words[words.length - 4 - index + column] ?? 0;
      const isOuter = index === 0 || index === words.length - 4;
      backwards[index + column] = isOuter ? word : unmixed(word);
    }
  return backwards;
};

type Cipher = {
  readonly words: Uint32Array;
  readonly table: Uint32Array;
  readonly last: Uint8Array;
  readonly step: 1 | 3;
};

/** One block in place; `step` is the way in which rows are shifted. */
const turn = ({ words, table, last, step }: Cipher, block: Uint32Array): void => {
  const next = new Uint32Array(4);
  const at = (row: number, column: number): number =>
    ((block[(column + row * step) & 3] ?? 0) >>> (24 - 8 * row)) & 255;
  for (let column = 0; column < 4; column++) block[column] = (block[column] ?? 0) ^ (words[column] ?? 0);
  for (let key = 4; key < words.length - 4; key += 4) {
    for (let column = 0; column < 4; column++)
      next[column] =
        (table[at(0, column)] ?? 0) ^
        rotated(table[at(1, column)] ?? 0, 8) ^
        rotated(table[at(2, column)] ?? 0, 16) ^
        rotated(table[at(3, column)] ?? 0, 24) ^
        (words[key + column] ?? 0);
    block.set(next);
  }
  for (let column = 0; column < 4; column++)
    next[column] =
      packed([0, 1, 2, 3].map((row) => last[at(row, column)] ?? 0)) ^ (words[words.length - 4 + column] ?? 0);
  block.set(next);
};

const wordsAt = (view: DataView, at: number): Uint32Array =>
  Uint32Array.from({ length: 4 }, (_, column) => view.getUint32(at + column * 4));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

type CbcKey = { readonly key: Uint8Array; readonly iv: Uint8Array };

/** AES-CBC without padding over whole blocks. */
export const aesEncryptBlocks = (bytes: Uint8Array, { key, iv }: CbcKey): Uint8Array => {
  const cipher: Cipher = { words: expanded(key), table: mixTable, last: box, step: 1 };
  const result = new Uint8Array(bytes.length & ~15);
  const [from, to] = [viewOf(bytes), viewOf(result)];
  const block = wordsAt(viewOf(iv), 0);
  for (let at = 0; at < result.length; at += 16) {
    for (let column = 0; column < 4; column++) block[column] = (block[column] ?? 0) ^ from.getUint32(at + column * 4);
    turn(cipher, block);
    block.forEach((word, column) => to.setUint32(at + column * 4, word));
  }
  return result;
};

/** AES-CBC without padding over whole blocks; a part of a block at the end is left out. */
export const aesDecryptBlocks = (bytes: Uint8Array, { key, iv }: CbcKey): Uint8Array => {
  const cipher: Cipher = { words: inverted(expanded(key)), table: unmixTable, last: inverseBox, step: 3 };
  const result = new Uint8Array(bytes.length & ~15);
  const [from, to] = [viewOf(bytes), viewOf(result)];
  let previous = wordsAt(viewOf(iv), 0);
  for (let at = 0; at < result.length; at += 16) {
    const own = wordsAt(from, at);
    const block = Uint32Array.from(own);
    turn(cipher, block);
    block.forEach((word, column) => to.setUint32(at + column * 4, word ^ (previous[column] ?? 0)));
    previous = own;
  }
  return result;
};
