import { ByteSink } from "./byte-sink.ts";
import { PdfSyntaxError } from "./syntax-error.ts";

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

/** For each stretch of `bits` bits the symbol and, in the low four bits, the length of its code; 0 where there is none. */
type Huffman = { readonly bits: number; readonly table: Uint16Array };

const reversed = (code: number, length: number): number => {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
};

const huffman = (lengths: Uint8Array): Huffman => {
  const counts = new Uint16Array(17);
  let bits = 1;
  for (const length of lengths) {
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  const next = new Uint32Array(17);
  for (let length = 1, code = 0; length < 16; length++) {
    next[length] = code;
    code = (code + (counts[length] ?? 0)) << 1;
  }
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const entry = (symbol << 4) | length;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry;
  }
  return { bits, table };
};

const fixedLiterals = huffman(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = huffman(new Uint8Array(30).fill(5));

class BitReader {
  readonly bytes: Uint8Array;
  position: number;
  #buffer = 0;
  #count = 0;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  #fill(count: number): void {
    while (this.#count < count && this.position < this.bytes.length) {
      this.#buffer |= (this.bytes[this.position++] ?? 0) << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    if (count > this.#count) throw new PdfSyntaxError("compressed bytes end too early", this.position);
    this.#buffer >>>= count;
    this.#count -= count;
  }

  take(count: number): number {
    if (this.#count < count) this.#fill(count);
    const value = this.#buffer & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  symbol({ bits, table }: Huffman): number {
    if (this.#count < bits) this.#fill(bits);
    const entry = table[this.#buffer & (table.length - 1)] ?? 0;
    if (entry === 0) throw new PdfSyntaxError("not a code of the compressed bytes", this.position);
    this.#drop(entry & 15);
    return entry >> 4;
  }

  /** Leaves the rest of the byte; returns where the next one is. */
  alignToByte(): number {
    this.position -= this.#count >> 3;
    this.#buffer = 0;
    this.#count = 0;
    return this.position;
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

const inflateBlock = (
  reader: BitReader,
  output: ByteSink,
  [literals, distances]: readonly [Huffman, Huffman],
): void => {
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol === 256) return;
    if (symbol < 256) {
      if (output.length >= output.bytes.length) output.reserve(1);
      output.bytes[output.length++] = symbol;
      continue;
    }
    const length = (lengthStart[symbol - 257] ?? 0) + reader.take(lengthBits[symbol - 257] ?? 0);
    const code = reader.symbol(distances);
    output.copyBack((distanceStart[code] ?? Infinity) + reader.take(distanceBits[code] ?? 0), length);
  }
};

const inflateStored = (reader: BitReader, output: ByteSink): void => {
  const { bytes } = reader;
  const at = reader.alignToByte();
  const length = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const from = at + 4;
  const held = Math.max(0, Math.min(length, bytes.length - from));
  output.reserve(held);
  output.bytes.set(bytes.subarray(from, from + held), output.length);
  output.length += held;
  reader.position = from + held;
  if (held < length || from > bytes.length) throw new PdfSyntaxError("compressed bytes end too early", bytes.length);
};

const inflateBlocks = (reader: BitReader, output: ByteSink): void => {
  for (let last = false; !last;) {
    last = reader.take(1) === 1;
    const kind = reader.take(2);
    if (kind === 0) inflateStored(reader, output);
    else if (kind === 1) inflateBlock(reader, output, [fixedLiterals, fixedDistances]);
    else if (kind === 2) inflateBlock(reader, output, dynamicTables(reader));
    else throw new PdfSyntaxError("unknown kind of compressed block", reader.position);
  }
};

/**
 * Unpacks zlib bytes (FlateDecode); throws when more than `maximum` bytes would come out. What was unpacked before a fault is
 * kept, as viewers do: whoever reads it finds out whether it is enough.
 */
export const inflate = (bytes: Uint8Array, maximum: number): Uint8Array => {
  const [method = 0, flags = 0] = bytes;
  if ((method & 15) !== 8 || ((method << 8) | flags) % 31 !== 0 || (flags & 32) !== 0)
    throw new PdfSyntaxError("not zlib bytes", 0);
  const output = new ByteSink(maximum, bytes.length * 4);
  try {
    inflateBlocks(new BitReader(bytes, 2), output);
  } catch (error) {
    if (!(error instanceof PdfSyntaxError) || output.length === 0) throw error;
  }
  return output.written;
};
