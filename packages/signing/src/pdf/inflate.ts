import { PdfLimitError, PdfSyntaxError } from "./syntax-error.ts";

// RFC 1951. Own, because it must be synchronous in a browser too, and bounded.

const lengthStart = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceStart = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

type Huffman = { readonly counts: Uint16Array; readonly symbols: Uint16Array };

const huffman = (lengths: Uint8Array): Huffman => {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const offsets = new Uint16Array(16);
  for (let length = 1; length < 15; length++) offsets[length + 1] = (offsets[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = offsets[length] ?? 0;
    symbols[at] = symbol;
    offsets[length] = at + 1;
  });
  return { counts, symbols };
};

const fixedLiterals = huffman(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = huffman(new Uint8Array(30).fill(5));

class BitReader {
  readonly #bytes: Uint8Array;
  position: number;
  #buffer = 0;
  #count = 0;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.position++];
      if (byte === undefined) throw new PdfSyntaxError("compressed bytes end too early", this.position);
      this.#buffer |= byte << this.#count;
      this.#count += 8;
    }
    const value = this.#buffer & ((1 << count) - 1);
    this.#buffer >>>= count;
    this.#count -= count;
    return value;
  }

  symbol({ counts, symbols }: Huffman): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= this.take(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new PdfSyntaxError("not a code of the compressed bytes", this.position);
  }

  alignToByte(): void {
    this.#buffer = 0;
    this.#count = 0;
  }
}

class Output {
  bytes = new Uint8Array(4096);
  length = 0;
  readonly #maximum: number;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  reserve(count: number): void {
    const needed = this.length + count;
    if (needed > this.#maximum) throw new PdfLimitError("a stream unpacks to more than is allowed");
    if (needed <= this.bytes.length) return;
    const wider = new Uint8Array(Math.min(Math.max(needed, this.bytes.length * 2), this.#maximum));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  copyBack(distance: number, count: number): void {
    if (distance > this.length) throw new PdfSyntaxError("compressed bytes point before their start", 0);
    this.reserve(count);
    for (let at = 0; at < count; at++) this.bytes[this.length] = this.bytes[this.length++ - distance] ?? 0;
  }
}

const dynamicTables = (reader: BitReader): [literals: Huffman, distances: Huffman] => {
  const literalCount = reader.take(5) + 257;
  const distanceCount = reader.take(5) + 1;
  const codeCount = reader.take(4) + 4;
  const codeLengths = new Uint8Array(19);
  for (let at = 0; at < codeCount; at++) codeLengths[codeLengthOrder[at] ?? 0] = reader.take(3);
  const codes = huffman(codeLengths);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length;) {
    const symbol = reader.symbol(codes);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const repeat = symbol === 16 ? 3 + reader.take(2) : symbol === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
    lengths.fill(value, at, at + repeat);
    at += repeat;
  }
  return [huffman(lengths.subarray(0, literalCount)), huffman(lengths.subarray(literalCount))];
};

const inflateBlock = (reader: BitReader, output: Output, [literals, distances]: readonly [Huffman, Huffman]): void => {
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol === 256) return;
    if (symbol < 256) {
      output.reserve(1);
      output.bytes[output.length++] = symbol;
      continue;
    }
    const length = (lengthStart[symbol - 257] ?? 0) + reader.take(lengthBits[symbol - 257] ?? 0);
    const code = reader.symbol(distances);
    const distance = (distanceStart[code] ?? Infinity) + reader.take(distanceBits[code] ?? 0);
    output.copyBack(distance, length);
  }
};

const inflateStored = (reader: BitReader, output: Output, bytes: Uint8Array): void => {
  reader.alignToByte();
  const length = (bytes[reader.position] ?? 0) | ((bytes[reader.position + 1] ?? 0) << 8);
  const from = reader.position + 4;
  if (from + length > bytes.length) throw new PdfSyntaxError("compressed bytes end too early", bytes.length);
  output.reserve(length);
  output.bytes.set(bytes.subarray(from, from + length), output.length);
  output.length += length;
  reader.position = from + length;
};

/** Unpacks zlib bytes (FlateDecode); throws when more than `maximum` bytes would come out. */
export const inflate = (bytes: Uint8Array, maximum: number): Uint8Array => {
  const [method = 0, flags = 0] = bytes;
  if ((method & 15) !== 8 || ((method << 8) | flags) % 31 !== 0 || (flags & 32) !== 0)
    throw new PdfSyntaxError("not zlib bytes", 0);
  const reader = new BitReader(bytes, 2);
  const output = new Output(maximum);
  for (let last = false; !last;) {
    last = reader.take(1) === 1;
    const kind = reader.take(2);
    if (kind === 0) inflateStored(reader, output, bytes);
    else if (kind === 1) inflateBlock(reader, output, [fixedLiterals, fixedDistances]);
    else if (kind === 2) inflateBlock(reader, output, dynamicTables(reader));
    else throw new PdfSyntaxError("unknown kind of compressed block", reader.position);
  }
  return output.bytes.subarray(0, output.length);
};
