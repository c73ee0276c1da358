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
  readonly isBack: boolean;
};

/** Four bytes, one out of each word, through the table. */
// oxlint-disable-next-line max-params -- called for every four bytes; an object each time would double the cost
const mixedColumn = (table: Uint32Array, a: number, b: number, c: number, d: number): number => {
  const second = table[(b >>> 16) & 255] ?? 0;
  const third = table[(c >>> 8) & 255] ?? 0;
  const fourth = table[d & 255] ?? 0;
  return (
    (table[a >>> 24] ?? 0) ^
    ((second >>> 8) | (second << 24)) ^
    ((third >>> 16) | (third << 16)) ^
    ((fourth >>> 24) | (fourth << 8))
  );
};

// oxlint-disable-next-line max-params -- as above
const lastColumn = (last: Uint8Array, a: number, b: number, c: number, d: number): number =>
  ((last[a >>> 24] ?? 0) << 24) |
  ((last[(b >>> 16) & 255] ?? 0) << 16) |
  ((last[(c >>> 8) & 255] ?? 0) << 8) |
  (last[d & 255] ?? 0);

/** One block in place; decrypting shifts the rows the other way. */
const turn = ({ words, table, last, isBack }: Cipher, block: Uint32Array): void => {
  let a = (block[0] ?? 0) ^ (words[0] ?? 0);
  let b = (block[1] ?? 0) ^ (words[1] ?? 0);
  let c = (block[2] ?? 0) ^ (words[2] ?? 0);
  let d = (block[3] ?? 0) ^ (words[3] ?? 0);
  const end = words.length - 4;
  for (let key = 4; key < end; key += 4) {
    const [e, f, g, h] = [a, isBack ? d : b, c, isBack ? b : d];
    a = mixedColumn(table, e, f, g, h) ^ (words[key] ?? 0);
    const second = mixedColumn(table, isBack ? h : f, isBack ? e : g, isBack ? f : h, isBack ? g : e);
    c = mixedColumn(table, g, h, e, f) ^ (words[key + 2] ?? 0);
    const fourth = mixedColumn(table, isBack ? f : h, isBack ? g : e, isBack ? h : f, isBack ? e : g);
    b = second ^ (words[key + 1] ?? 0);
    d = fourth ^ (words[key + 3] ?? 0);
  }
  const [e, f, g, h] = [a, isBack ? d : b, c, isBack ? b : d];
  block[0] = lastColumn(last, e, f, g, h) ^ (words[end] ?? 0);
  block[1] = lastColumn(last, isBack ? h : f, isBack ? e : g, isBack ? f : h, isBack ? g : e) ^ (words[end + 1] ?? 0);
  block[2] = lastColumn(last, g, h, e, f) ^ (words[end + 2] ?? 0);
  block[3] = lastColumn(last, isBack ? f : h, isBack ? g : e, isBack ? h : f, isBack ? e : g) ^ (words[end + 3] ?? 0);
};

const wordsAt = (view: DataView, at: number): Uint32Array =>
  Uint32Array.from({ length: 4 }, (_, column) => view.getUint32(at + column * 4));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

type CbcKey = { readonly key: Uint8Array; readonly iv: Uint8Array };

/** AES-CBC without padding over whole blocks. */
export const aesEncryptBlocks = (bytes: Uint8Array, { key, iv }: CbcKey): Uint8Array => {
  const cipher: Cipher = { words: expanded(key), table: mixTable, last: box, isBack: false };
  const result = new Uint8Array(bytes.length & ~15);
  const [from, to] = [viewOf(bytes), viewOf(result)];
  const block = wordsAt(viewOf(iv), 0);
  for (let at = 0; at < result.length; at += 16) {
    for (let column = 0; column < 4; column++) block[column] = (block[column] ?? 0) ^ from.getUint32(at + column * 4);
    turn(cipher, block);
    for (let column = 0; column < 4; column++) to.setUint32(at + column * 4, block[column] ?? 0);
  }
  return result;
};

/** AES-CBC without padding over whole blocks; a part of a block at the end is left out. */
export const aesDecryptBlocks = (bytes: Uint8Array, { key, iv }: CbcKey): Uint8Array => {
  const cipher: Cipher = { words: inverted(expanded(key)), table: unmixTable, last: inverseBox, isBack: true };
  const result = new Uint8Array(bytes.length & ~15);
  const [from, to] = [viewOf(bytes), viewOf(result)];
  const previous = wordsAt(viewOf(iv), 0);
  const block = new Uint32Array(4);
  for (let at = 0; at < result.length; at += 16) {
    for (let column = 0; column < 4; column++) block[column] = from.getUint32(at + column * 4);
    turn(cipher, block);
    for (let column = 0; column < 4; column++) {
      to.setUint32(at + column * 4, (block[column] ?? 0) ^ (previous[column] ?? 0));
      previous[column] = from.getUint32(at + column * 4);
    }
  }
  return result;
};
