import { inflate } from "./inflate.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isArray, isCount, isName, PdfDict, type PdfStream, type PdfValue } from "./value.ts";

const only = (value: PdfValue | undefined): PdfValue | undefined =>
  isArray(value) && value.length === 1 ? (value[0] ?? undefined) : value;

const paeth = (left: number, above: number, corner: number): number => {
  const estimate = left + above - corner;
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toCorner = Math.abs(estimate - corner);
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
};

// oxlint-disable-next-line max-params -- the names of PNG's own definition
const predicted = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
};

const undoPngPredictor = (bytes: Uint8Array, columns: number): Uint8Array => {
  const rows = Math.floor(bytes.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    const filter = bytes[from] ?? 0;
    for (let column = 0; column < columns; column++) {
      const to = row * columns + column;
      const left = column > 0 ? (plain[to - 1] ?? 0) : 0;
      const above = row > 0 ? (plain[to - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (plain[to - columns - 1] ?? 0) : 0;
      plain[to] = (bytes[from + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return plain;
};

/** Decodes the streams that hold a file's structure: unfiltered, or FlateDecode with at most a PNG predictor of one byte. */
export const decodeStream = (stream: PdfStream, maximum: number): Uint8Array => {
  const filter = only(stream.dict.get("Filter"));
  if (filter === undefined || (isArray(filter) && filter.length === 0)) return stream.encoded;
  if (!isName(filter, "FlateDecode")) throw new PdfSyntaxError("unsupported filter", stream.dict.start);
  const bytes = inflate(stream.encoded, maximum);
  const parameters = only(stream.dict.get("DecodeParms"));
  if (!(parameters instanceof PdfDict)) return bytes;
  const predictor = parameters.get("Predictor") ?? 1;
  if (predictor === 1) return bytes;
  const columns = parameters.get("Columns") ?? 1;
  if (!isCount(predictor) || predictor < 10 || predictor > 15 || !isCount(columns) || columns === 0 || columns > 4096)
    throw new PdfSyntaxError("unsupported predictor", stream.dict.start);
  if ((parameters.get("Colors") ?? 1) !== 1 || (parameters.get("BitsPerComponent") ?? 8) !== 8)
    throw new PdfSyntaxError("unsupported predictor", stream.dict.start);
  return undoPngPredictor(bytes, columns);
};
