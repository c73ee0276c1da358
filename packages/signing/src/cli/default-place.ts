import { pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";

const margin = 36;
const largest = { width: 170, height: 85 };

/** Where a picture stands when nobody said where: in the lower right corner. A page that cannot be read is left to the signing to refuse. */
export const defaultPlace = (pdf: Uint8Array, page: number): Rectangle => {
  const size = ((): { readonly width: number; readonly height: number } => {
    try {
      const file = PdfFile.open(pdf);
      const found = pagesOf(file, page - 1).next().value;
      return found ? pageView(file, found) : { width: 595, height: 842 };
    } catch {
      return { width: 595, height: 842 };
    }
  })();
  const width = Math.min(largest.width, size.width / 2);
  const height = Math.min(largest.height, size.height / 4);
  const space = Math.min(margin, size.width / 10, size.height / 10);
  return { page, x: size.width - width - space, y: space, width, height };
};
