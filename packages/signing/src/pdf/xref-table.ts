import { isDigit, isSpace } from "./characters.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { PdfDict } from "./value.ts";
import type { ValueParser } from "./value-parser.ts";
import { freeEntry, rowsOf, type XrefRun } from "./xref-runs.ts";
import type { XrefEntry, XrefSection } from "./xref-entry.ts";

type Subsection = { readonly first: number; readonly count: number };

const digits = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const byte = bytes[index];
    if (!isDigit(byte)) throw new PdfSyntaxError("not an xref entry", index);
    value = value * 10 + byte - 0x30;
  }
  return value;
};

const entryOf = (isUsed: boolean, offset: number, generation: number): XrefEntry =>
  isUsed && offset > 0 ? { kind: "plain", offset, generation } : freeEntry;

const isRow = (bytes: Uint8Array, at: number): boolean => {
  for (let index = 0; index < 16; index++) if (index !== 10 && !isDigit(bytes[at + index])) return false;
  const kind = bytes[at + 17];
  return isSpace(bytes[at + 10]) && isSpace(bytes[at + 16]) && (kind === 0x6e || kind === 0x66);
};

/** Rows are 20 bytes; some producers end them with one byte instead of two, or with three. 0 where they are uneven. */
const rowWidth = (bytes: Uint8Array, at: number, count: number): number => {
  const samples = [0, Math.min(1, count - 1), count >> 1, count - 1];
  return [20, 19, 21].find((width) => samples.every((index) => isRow(bytes, at + index * width))) ?? 0;
};

const evenRun = (bytes: Uint8Array, at: number, { first, count, width }: Subsection & { width: number }): XrefRun => ({
  first,
  count,
  entryAt: (index) => {
    const row = at + index * width;
    const kind = bytes[row + 17];
    if (kind !== 0x6e && kind !== 0x66) throw new PdfSyntaxError("not an xref entry", row);
    return entryOf(kind === 0x6e, digits(bytes, row, 10), digits(bytes, row + 11, 5));
  },
});

/** A row by its words, however they are spaced; null where none follows. */
const takeRow = (parser: ValueParser): XrefEntry | null => {
  const before = parser.position;
  const offset = parser.takeCount();
  const generation = parser.takeCount();
  parser.skipSpace();
  if (offset !== null && generation !== null) {
    if (parser.takeKeyword("n")) return entryOf(true, offset, generation);
    if (parser.takeKeyword("f")) return freeEntry;
  }
  parser.position = before;
  return null;
};

const takeRows = (parser: ValueParser, first: number, most: number): XrefRun => {
  const entries: XrefEntry[] = [];
  for (let entry = takeRow(parser); entry !== null; entry = entries.length < most ? takeRow(parser) : null)
    entries.push(entry);
  return { first, count: entries.length, entryAt: (index) => entries[index] };
};

/** Known fault of several producers: the table begins with the head of the free list but says 1. */
const startOf = (bytes: Uint8Array, at: number, { first, count }: Subsection): number =>
  first === 1 && count > 0 && isRow(bytes, at) && digits(bytes, at, 10) === 0 && digits(bytes, at + 11, 5) === 65535
    ? 0
    : first;

/** Reads the table whose keyword has just been passed over. */
export const readXrefTable = (parser: ValueParser, offset: number): XrefSection => {
  const { bytes } = parser;
  const found: XrefRun[] = [];
  let oddity: string | null = null;
  for (;;) {
    parser.skipSpace();
    if (parser.takeKeyword("trailer")) break;
    const stray = found.length > 0 ? takeRow(parser) : null;
    const previous = found.at(-1);
    if (stray && previous) {
      // More rows than the subsection says.
      oddity = "xref subsection with another number of rows than it says";
      const next = previous.first + previous.count;
      found.push({ first: next, count: 1, entryAt: () => stray }, takeRows(parser, next + 1, Infinity));
      continue;
    }
    const first = parser.takeCount();
    const count = parser.takeCount();
    if (first === null || count === null) parser.fail("expected an xref subsection");
    parser.skipSpace();
    const at = parser.position;
    const start = startOf(bytes, at, { first, count });
    const width = count > 0 ? rowWidth(bytes, at, count) : 0;
    if (width > 0) {
      found.push(evenRun(bytes, at, { first: start, count, width }));
      parser.position = at + (count - 1) * width + 18;
      continue;
    }
    const run = takeRows(parser, start, count);
    if (run.count < count) oddity = "xref subsection with another number of rows than it says";
    found.push(run);
  }
  const trailer = parser.parseValue();
  if (!(trailer instanceof PdfDict)) return parser.fail("expected a trailer dictionary");
  const rows = rowsOf(found);
  return {
    kind: "table",
    offset,
    end: parser.position,
    trailer,
    unpackedBytes: 0,
    highest: rows.highest,
    entry: rows.entry,
    numbers: rows.numbers,
    oddity: oddity ?? rows.oddity,
  };
};
