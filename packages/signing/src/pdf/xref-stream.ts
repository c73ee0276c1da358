import { decodeStream } from "./decode-stream.ts";
import { readObject } from "./read-object.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isArray, isCount, isName, PdfStream, type PdfValue } from "./value.ts";
import { freeEntry, rowsOf, type XrefRun } from "./xref-runs.ts";
import type { XrefEntry, XrefSection } from "./xref-entry.ts";

type Widths = readonly [number, number, number];

const field = (bytes: Uint8Array, at: number, width: number): number => {
  let value = 0;
  for (let index = at; index < at + width; index++) value = value * 256 + (bytes[index] ?? 0);
  return value;
};

const streamEntry = (bytes: Uint8Array, at: number, [w0, w1, w2]: Widths): XrefEntry => {
  const kind = w0 === 0 ? 1 : field(bytes, at, w0);
  const second = field(bytes, at + w0, w1);
  const third = field(bytes, at + w0 + w1, w2);
  if (kind === 0) return freeEntry;
  if (kind === 1) return { kind: "plain", offset: second, generation: third };
  // ISO 32000-1, 7.5.8.3: an entry of any other kind is the null object, not a matter for older sections.
  return kind === 2 ? { kind: "packed", container: second, index: third } : freeEntry;
};

const readWidths = (value: PdfValue | undefined, offset: number): Widths => {
  if (!isArray(value) || value.length < 3 || !value.every((width) => isCount(width) && width <= 8))
    throw new PdfSyntaxError("xref stream without widths", offset);
  return value as readonly number[] as Widths;
};

/** Reads the cross-reference stream at a place; its rows may unpack to so many bytes. */
export const readXrefStream = (bytes: Uint8Array, offset: number, allowed: number): XrefSection => {
  const object = readObject(bytes, { offset, limit: bytes.length }, { resolve: () => undefined, isStrict: true });
  const stream = object.value;
  if (!(stream instanceof PdfStream) || !isName(stream.dict.get("Type"), "XRef"))
    throw new PdfSyntaxError("expected an xref", offset);
  const widths = readWidths(stream.dict.get("W"), offset);
  const width = widths[0] + widths[1] + widths[2];
  const index = stream.dict.get("Index") ?? [0, stream.dict.get("Size") ?? 0];
  if (!isArray(index) || width === 0) throw new PdfSyntaxError("xref stream without index", offset);
  const decoded = decodeStream(stream, allowed);
  const found: XrefRun[] = [];
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first, count] = [index[pair], index[pair + 1]];
    if (!isCount(first) || !isCount(count)) throw new PdfSyntaxError("xref stream without index", offset);
    const from = at;
    const held = Math.max(0, Math.min(count, Math.floor((decoded.length - at) / width)));
    found.push({ first, count: held, entryAt: (row) => streamEntry(decoded, from + row * width, widths) });
    at += count * width;
  }
  const rows = rowsOf(found);
  // A line end may follow the rows.
  const isUneven = decoded.length < at || decoded.length > at + 2;
  return {
    kind: "stream",
    offset,
    end: object.end,
    trailer: stream.dict,
    highest: Math.max(rows.highest, object.number),
    unpackedBytes: decoded.length,
    entry: rows.entry,
    numbers: rows.numbers,
    oddity: rows.oddity ?? (isUneven ? "xref stream with another number of rows than it says" : null),
  };
};
