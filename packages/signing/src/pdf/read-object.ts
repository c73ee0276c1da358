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

/** Where a stream's /Length is another object, the reader must look it up. */
export type ResolveLength = (ref: PdfRef) => PdfValue | undefined;

const streamStart = (parser: ValueParser): number => {
  const next = parser.byteAt(parser.position);
  if (next === 13) return parser.position + (parser.byteAt(parser.position + 1) === 10 ? 2 : 1);
  return next === 10 ? parser.position + 1 : parser.position;
};

const readStream = (parser: ValueParser, dict: PdfDict, resolve: ResolveLength): PdfStream => {
  const start = streamStart(parser);
  const declared = dict.get("Length");
  const length = declared instanceof PdfRef ? resolve(declared) : declared;
  if (!isCount(length) || start + length > parser.limit) throw new PdfSyntaxError("stream without a length", start);
  parser.position = start + length;
  parser.skipSpace();
  // White space only may stand between the bytes and the keyword; anything else means that viewers may disagree on the length.
  if (parser.position - start - length > 2 || !parser.takeKeyword("endstream"))
    throw new PdfSyntaxError("stream does not end where its length says", start);
  return new PdfStream(dict, parser.bytes.subarray(start, start + length));
};

/** Reads `n g obj … endobj` at a place. */
export const readObject = (
  bytes: Uint8Array,
  at: { readonly offset: number; readonly limit: number },
  resolve: ResolveLength,
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
  if (value instanceof PdfDict && parser.takeKeyword("stream")) value = readStream(parser, value, resolve);
  parser.expectKeyword("endobj");
  return { number, generation, value, start, end: parser.position };
};
