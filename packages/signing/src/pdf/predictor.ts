import { PdfSyntaxError } from "./syntax-error.ts";
import { isCount, type PdfDict } from "./value.ts";

type Rows = { readonly columns: number; readonly colors: number; readonly bits: number };

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

const undoPng = (bytes: Uint8Array, { columns, colors, bits }: Rows): Uint8Array => {
  const pixel = Math.max(1, (colors * bits) >> 3);
  const width = (columns * colors * bits + 7) >> 3;
  const rows = Math.ceil(bytes.length / (width + 1));
  const plain = new Uint8Array(Math.max(0, bytes.length - rows));
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const filter = bytes[from] ?? 0;
    const held = Math.min(width, bytes.length - from - 1);
    if (filter === 0 || filter > 4 || (filter === 2 && row === 0)) {
      plain.set(bytes.subarray(from + 1, from + 1 + held), row * width);
      continue;
    }
    if (filter === 2) {
      // By far the most frequent in cross-references.
      for (let column = 0, to = row * width; column < held; column++, to++)
        plain[to] = (bytes[from + 1 + column] ?? 0) + (plain[to - width] ?? 0);
      continue;
    }
    for (let column = 0; column < held; column++) {
      const to = row * width + column;
      const left = column >= pixel ? (plain[to - pixel] ?? 0) : 0;
      const above = row > 0 ? (plain[to - width] ?? 0) : 0;
      const corner = row > 0 && column >= pixel ? (plain[to - width - pixel] ?? 0) : 0;
      plain[to] = (bytes[from + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return plain;
};

const undoTiff = (bytes: Uint8Array, { columns, colors, bits }: Rows): Uint8Array => {
  if (bits !== 8) throw new PdfSyntaxError("unsupported predictor", 0);
  const width = columns * colors;
  return bytes.map((byte, at) => {
    if (at % width >= colors) bytes[at] = byte + (bytes[at - colors] ?? 0);
    return bytes[at] ?? 0;
  });
};

/** Undoes the predictor that the parameters of FlateDecode or LZWDecode name. */
export const undoPredictor = (bytes: Uint8Array, parameters: PdfDict): Uint8Array => {
  const predictor = parameters.get("Predictor") ?? 1;
  if (predictor === 1) return bytes;
  const [columns, colors, bits] = [
    parameters.get("Columns") ?? 1,
    parameters.get("Colors") ?? 1,
    parameters.get("BitsPerComponent") ?? 8,
  ];
  const isKnown = isCount(predictor) && (predictor === 2 || (predictor >= 10 && predictor <= 15));
  const isRow = isCount(columns) && columns > 0 && columns <= 65_536 && isCount(colors) && colors > 0 && colors <= 32;
  if (!isKnown || !isRow || !isCount(bits) || ![1, 2, 4, 8, 16].includes(bits))
    throw new PdfSyntaxError("unsupported predictor", parameters.start);
  const rows = { columns, colors, bits };
  return predictor === 2 ? undoTiff(Uint8Array.from(bytes), rows) : undoPng(bytes, rows);
};
