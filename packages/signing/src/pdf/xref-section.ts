import { isDigit, isSpace } from "./characters.ts";
import { decodeStream } from "./decode-stream.ts";
import { readObject } from "./read-object.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isArray, isCount, isName, PdfDict, PdfStream } from "./value.ts";
import { ValueParser } from "./value-parser.ts";

/** Where an object stands. */
export type XrefEntry =
  | { readonly kind: "plain"; readonly offset: number; readonly generation: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number }
  | { readonly kind: "free" };

/** One cross-reference table or stream, read entry by entry on demand. */
export type XrefSection = {
  readonly kind: "table" | "stream";
  readonly offset: number;
  /** Behind the trailer dictionary, or behind the stream object. */
  readonly end: number;
  readonly trailer: PdfDict;
  readonly highest: number;
  /** What its packed rows took, to be charged to the file's allowance. */
  readonly unpackedBytes: number;
  readonly entry: (number: number) => XrefEntry | undefined;
  readonly numbers: () => Iterable<number>;
};

type Run = { readonly first: number; readonly count: number; readonly at: number; readonly width: number };

const free: XrefEntry = { kind: "free" };
/** ISO 32000-1, annex C: no more objects than this. */
const maximumNumber = 8_388_607;

const digits = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const byte = bytes[index];
    if (!isDigit(byte)) throw new PdfSyntaxError("not an xref entry", index);
    value = value * 10 + byte - 0x30;
  }
  return value;
};

/** Runs in order of their numbers; a second one must not be able to say something else about the same object. */
const ordered = (runs: readonly Run[]): readonly Run[] => {
  const sorted = runs.toSorted((left, right) => left.first - right.first);
  sorted.forEach((run, index) => {
    const next = sorted[index + 1];
    if (next && next.first < run.first + run.count)
      throw new PdfSyntaxError("object listed twice in one xref section", run.at);
  });
  return sorted;
};

const runOf = (runs: readonly Run[], number: number): Run | undefined => {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || number < run.first) high = middle - 1;
    else if (number >= run.first + run.count) low = middle + 1;
    else return run;
  }
  return undefined;
};

function* numbersOf(runs: readonly Run[]): Iterable<number> {
  for (const { first, count } of runs) for (let number = first; number < first + count; number++) yield number;
}

const highestOf = (runs: readonly Run[]): number => {
  const last = runs.at(-1);
  return last ? last.first + last.count - 1 : 0;
};

const checkedRun = (run: Run): Run => {
  if (run.first + run.count - 1 > maximumNumber) throw new PdfSyntaxError("object number too high", run.at);
  return run;
};

const tableEntry = (bytes: Uint8Array, at: number): XrefEntry => {
  const kind = bytes[at + 17];
  if (kind === 0x66) return free;
  if (kind !== 0x6e) throw new PdfSyntaxError("not an xref entry", at);
  const offset = digits(bytes, at, 10);
  return offset === 0 ? free : { kind: "plain", offset, generation: digits(bytes, at + 11, 5) };
};

// Entries are 20 bytes; some producers end them with one byte instead of two.
const entryWidth = (bytes: Uint8Array, at: number): number => (isSpace(bytes[at + 19]) ? 20 : 19);

const readTable = (parser: ValueParser, offset: number): XrefSection => {
  const { bytes, limit } = parser;
  const found: Run[] = [];
  for (;;) {
    parser.skipSpace();
    if (parser.takeKeyword("trailer")) break;
    const first = parser.takeCount();
    const count = parser.takeCount();
    if (first === null || count === null) parser.fail("expected an xref subsection");
    parser.skipSpace();
    const at = parser.position;
    const width = entryWidth(bytes, at);
    if (at + count * width > limit) parser.fail("xref table longer than the file");
    // Known fault of several producers: the table begins with the head of the free list but says 1.
    const shifted = first === 1 && count > 0 && digits(bytes, at, 10) === 0 && digits(bytes, at + 11, 5) === 65535;
    if (count > 0) found.push(checkedRun({ first: shifted ? 0 : first, count, at, width }));
    parser.position = at + count * width;
  }
  const trailer = parser.parseValue();
  if (!(trailer instanceof PdfDict)) return parser.fail("expected a trailer dictionary");
  const runs = ordered(found);
  return {
    kind: "table",
    offset,
    end: parser.position,
    trailer,
    highest: highestOf(runs),
    unpackedBytes: 0,
    entry: (number) => {
      const run = runOf(runs, number);
      return run && tableEntry(bytes, run.at + (number - run.first) * run.width);
    },
    numbers: () => numbersOf(runs),
  };
};

const field = (bytes: Uint8Array, at: number, width: number): number => {
  let value = 0;
  for (let index = at; index < at + width; index++) value = value * 256 + (bytes[index] ?? 0);
  return value;
};

const streamEntry = (
  bytes: Uint8Array,
  at: number,
  [w0, w1, w2]: readonly [number, number, number],
): XrefEntry | undefined => {
  const kind = w0 === 0 ? 1 : field(bytes, at, w0);
  const second = field(bytes, at + w0, w1);
  const third = field(bytes, at + w0 + w1, w2);
  if (kind === 0) return free;
  if (kind === 1) return { kind: "plain", offset: second, generation: third };
  return kind === 2 ? { kind: "packed", container: second, index: third } : undefined;
};

const readXrefStream = (bytes: Uint8Array, offset: number, allowed: number): XrefSection => {
  const object = readObject(bytes, { offset, limit: bytes.length }, { resolve: () => undefined, isStrict: true });
  const stream = object.value;
  if (!(stream instanceof PdfStream) || !isName(stream.dict.get("Type"), "XRef"))
    throw new PdfSyntaxError("expected an xref", offset);
  const widths = stream.dict.get("W");
  if (!isArray(widths) || widths.length < 3 || !widths.every((width) => isCount(width) && width <= 6))
    throw new PdfSyntaxError("xref stream without widths", offset);
  const [w0, w1, w2] = widths as readonly number[] as readonly [number, number, number];
  const width = w0 + w1 + w2;
  const size = stream.dict.get("Size");
  const index = stream.dict.get("Index") ?? [0, size ?? 0];
  const rows = decodeStream(stream, allowed);
  const found: Run[] = [];
  let at = 0;
  if (!isArray(index) || width === 0) throw new PdfSyntaxError("xref stream without index", offset);
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair];
    const count = index[pair + 1];
    if (!isCount(first) || !isCount(count)) throw new PdfSyntaxError("xref stream without index", offset);
    const held = Math.min(count, Math.floor((rows.length - at) / width));
    if (held > 0) found.push(checkedRun({ first, count: held, at, width }));
    at += count * width;
  }
  const runs = ordered(found);
  return {
    kind: "stream",
    offset,
    end: object.end,
    trailer: stream.dict,
    highest: Math.max(highestOf(runs), object.number),
    unpackedBytes: rows.length,
    entry: (number) => {
      const run = runOf(runs, number);
      return run && streamEntry(rows, run.at + (number - run.first) * width, [w0, w1, w2]);
    },
    numbers: () => numbersOf(runs),
  };
};

/** Reads the cross-reference section at a place; its rows may unpack to so many bytes. */
export const readXrefSection = (bytes: Uint8Array, offset: number, allowed: number): XrefSection => {
  const parser = new ValueParser(bytes, offset);
  parser.skipSpace();
  return parser.takeKeyword("xref") ? readTable(parser, offset) : readXrefStream(bytes, offset, allowed);
};
