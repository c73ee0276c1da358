import { pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { millimetres, type Rectangle } from "../rectangle.ts";

const within = (value: number, length: number, room: number): number => Math.max(0, Math.min(value, room - length));

/**
 * Vị trí con dấu: over a third of the signature's picture, on its left, at the height of its middle (NĐ 30/2020, Điều 33 and Phụ lục I);
 * never beyond the page's edge.
 */
export const sealPlace = (file: PdfFile, signature: Rectangle, diameterMm: number): Rectangle | null => {
  const page = pagesOf(file, signature.page - 1).next().value;
  if (!page) return null;
  const view = pageView(file, page);
  const diameter = millimetres(diameterMm);
  return {
    page: signature.page,
    x: within(signature.x + signature.width / 3 - diameter, diameter, view.width),
    y: within(signature.y + signature.height / 2 - diameter / 2, diameter, view.height),
    width: diameter,
    height: diameter,
  };
};
