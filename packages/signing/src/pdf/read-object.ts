import { isDigit } from "./characters.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { PdfDict, PdfRef, PdfStream, type PdfValue, isCount } from "./value.ts";
import { ValueParser } from "./value-parser.ts";

/** An indirect object as it stands in the file. */
export type IndirectObject = {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  /** Where the value's own bytes begin and end, a stream's dictionary only. */
  readonly span: { readonly start: number; readonly end: number };
  readonly end: number;
};

const streamStart = (parser: ValueParser): number => {
  const next = parser.byteAt(parser.position);
  if (next === 13) return parser.position + (parser.byteAt(parser.position + 1) === 10 ? 2 : 1);
  return next === 10 ? parser.position + 1 : parser.position;
};

const endOfStream = (parser: ValueParser, start: number): number | null => {
  for (let at = start; at + 6 <= parser.limit; at++) {
    if (parser.bytes[at] !== 0x65 || parser.bytes[at + 1] !== 0x6e || parser.bytes[at + 2] !== 0x64) continue;
    parser.position = at;
    // Where the word is missing, the object's own end is as good.
    if (!parser.takeKeyword("endstream") && !parser.takeKeyword("endobj")) continue;
    const line =
      parser.bytes[at - 1] === 10 ? (parser.bytes[at - 2] === 13 ? 2 : 1) : parser.bytes[at - 1] === 13 ? 1 : 0;
    return Math.max(start, at - line);
  }
  return null;
};

const readStream = (parser: ValueParser, dict: PdfDict, { resolve, isStrict, spend }: Reading): PdfStream => {
  const start = streamStart(parser);
  const declared = dict.get("Length");
  const length = declared instanceof PdfRef ? resolve(declared) : declared;
  if (isCount(length) && start + length <= parser.limit) {
    parser.position = start + length;
    parser.skipSpace();
    // White space only may stand between the bytes and the keyword.
    if (parser.position - start - length <= 2 && parser.takeKeyword("endstream"))
      return new PdfStream(dict, parser.bytes.subarray(start, start + length));
  }
  const end = isStrict ? null : endOfStream(parser, start);
  spend?.(((end ?? parser.limit) - start) >> 5);
  if (end === null) throw new PdfSyntaxError("stream does not end where its length says", start);
  return new PdfStream(dict, parser.bytes.subarray(start, end));
};

export type Reading = {
  /** Where a stream's /Length is another object, the reader must look it up. */
  readonly resolve: (ref: PdfRef) => PdfValue | undefined;
  /** Whether faults that viewers repair, and may repair differently, are errors. */
  readonly isStrict: boolean;
  readonly spend?: (steps: number) => void;
};

type Header = { readonly number: number; readonly generation: number };

/** `n g obj`; read leniently, the words may be glued together. */
const readHeader = (parser: ValueParser, isStrict: boolean): Header => {
  parser.skipSpace();
  const number = parser.takeCount();
  let generation = number === null ? null : parser.takeCount();
  if (number !== null && generation === null && !isStrict) {
    parser.skipSpace();
    const from = parser.position;
    let value = 0;
    while (isDigit(parser.byteAt(parser.position)) && parser.position - from < 6)
      value = value * 10 + (parser.bytes[parser.position++] ?? 0) - 0x30;
    if (parser.position > from) generation = value;
  }
  if (number === null || generation === null) parser.fail("expected an object");
  if (isStrict) parser.expectKeyword("obj");
  else {
    parser.skipSpace();
    const { position } = parser;
    if (
      parser.byteAt(position) !== 0x6f ||
      parser.byteAt(position + 1) !== 0x62 ||
      parser.byteAt(position + 2) !== 0x6a
    )
      parser.fail("expected obj");
    parser.position += 3;
  }
  return { number, generation };
};

/** Reads `n g obj … endobj` at a place. */
export const readObject = (
  bytes: Uint8Array,
  at: { readonly offset: number; readonly limit: number },
  reading: Reading,
): IndirectObject => {
  const parser: ValueParser = new ValueParser(bytes, at.offset, at.limit);
  parser.isLenient = !reading.isStrict;
  parser.skipSpace();
  const start = parser.position;
  const { number, generation } = readHeader(parser, reading.isStrict);
  parser.skipSpace();
  const from = parser.position;
  // An object without a value is null.
  let value: PdfValue = !reading.isStrict && parser.takeKeyword("endobj") ? null : parser.parseValue();
  const span = { start: from, end: parser.position };
  parser.skipSpace();
  if (value instanceof PdfDict && parser.takeKeyword("stream")) value = readStream(parser, value, reading);
  parser.skipSpace();
  if (!parser.takeKeyword("endobj") && reading.isStrict) parser.fail("expected endobj");
  reading.spend?.(1 + ((span.end - start) >> 5));
  return { number, generation, value, start, span, end: parser.position };
};
