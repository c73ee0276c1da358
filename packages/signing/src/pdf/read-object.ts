import { PdfSyntaxError } from "./syntax-error.ts";
import { PdfDict, PdfRef, PdfStream, type PdfValue, isCount } from "./value.ts";
import { ValueParser } from "./value-parser.ts";

/** An indirect object as it stands in the file. */
export type IndirectObject = {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  readonly end: number;
};

const streamStart = (parser: ValueParser): number => {
  const next = parser.byteAt(parser.position);
  if (next === 13) return parser.position + (parser.byteAt(parser.position + 1) === 10 ? 2 : 1);
  return next === 10 ? parser.position + 1 : parser.position;
};

const endOfStream = (parser: ValueParser, start: number): number | null => {
  for (let at = start; at + 9 <= parser.limit; at++) {
    if (parser.bytes[at] !== 0x65) continue;
    parser.position = at;
    if (!parser.takeKeyword("endstream")) continue;
    const line =
      parser.bytes[at - 1] === 10 ? (parser.bytes[at - 2] === 13 ? 2 : 1) : parser.bytes[at - 1] === 13 ? 1 : 0;
    return Math.max(start, at - line);
  }
  return null;
};

const readStream = (parser: ValueParser, dict: PdfDict, { resolve, isStrict }: Reading): PdfStream => {
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
  if (end === null) throw new PdfSyntaxError("stream does not end where its length says", start);
  return new PdfStream(dict, parser.bytes.subarray(start, end));
};

export type Reading = {
  /** Where a stream's /Length is another object, the reader must look it up. */
  readonly resolve: (ref: PdfRef) => PdfValue | undefined;
  /** Whether faults that viewers repair, and may repair differently, are errors. */
  readonly isStrict: boolean;
};

/** Reads `n g obj … endobj` at a place. */
export const readObject = (
  bytes: Uint8Array,
  at: { readonly offset: number; readonly limit: number },
  reading: Reading,
): IndirectObject => {
  const parser: ValueParser = new ValueParser(bytes, at.offset, at.limit);
  parser.skipSpace();
  const start = parser.position;
  const number = parser.takeCount();
  const generation = parser.takeCount();
  if (number === null || generation === null) parser.fail("expected an object");
  parser.expectKeyword("obj");
  let value = parser.parseValue();
  parser.skipSpace();
  if (value instanceof PdfDict && parser.takeKeyword("stream")) value = readStream(parser, value, reading);
  parser.skipSpace();
  if (!parser.takeKeyword("endobj") && reading.isStrict) parser.fail("expected endobj");
  return { number, generation, value, start, end: parser.position };
};
