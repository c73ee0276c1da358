import { formFields } from "../form/signature-fields.ts";
import { latin1 } from "../pdf/characters.ts";
import { decodeStream } from "../pdf/decode-stream.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfStream } from "../pdf/value.ts";
import type { Rectangle } from "../rectangle.ts";

const longest = 64 * 1024;
const number = String.raw`(-?\d*\.?\d+)`;
const drawn = new RegExp(
  String.raw`^\s*q\s+${number}\s+0\s+0\s+${number}\s+${number}\s+${number}\s+cm\s+/\w+\s+Do\s+Q`,
);

/**
 * Where the picture stands in a signature's frame: a field made beforehand or one with lines of text is larger than its picture.
 * Appearances that are built otherwise than ours count as a whole.
 */
export const pictureOfSignature = (file: PdfFile, field: string, frame: Rectangle): Rectangle => {
  const widget = formFields(file).signatures.find(({ name }) => name === field)?.widgets[0];
  const appearance = file.resolve(file.dict(widget?.dict.get("AP"))?.get("N"));
  if (!(appearance instanceof PdfStream) || appearance.encoded.length > longest) return frame;
  const box = file.resolve(appearance.dict.get("BBox"));
  const [left, bottom, right, top] = isArray(box) ? box.map((edge) => file.resolve(edge)) : [];
  const found = drawn.exec(latin1(decodeStream(appearance, longest)));
  if (!found || left !== 0 || bottom !== 0 || typeof right !== "number" || typeof top !== "number") return frame;
  const [width = 0, height = 0, x = 0, y = 0] = found.slice(1).map(Number);
  const isOurs = Math.abs(right - frame.width) < 0.5 && Math.abs(top - frame.height) < 0.5;
  const isWithin =
    width > 0 && height > 0 && x >= -0.5 && y >= -0.5 && x + width <= right + 0.5 && y + height <= top + 0.5;
  return isOurs && isWithin ? { page: frame.page, x: frame.x + x, y: frame.y + y, width, height } : frame;
};
