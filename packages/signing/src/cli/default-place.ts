import { pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import type { Rectangle } from "../rectangle.ts";
import { openSomehow } from "./open-somehow.ts";

const margin = 36;
const largest = { width: 170, height: 85 };

type Size = { readonly width: number; readonly height: number };

const usual: Size = { width: 595, height: 842 };

// A page that cannot be read is left to the signing to refuse.
const sizeOf = async (pdf: Uint8Array, page: number, password: string | undefined): Promise<Size> => {
  try {
    const { file } = await openSomehow(pdf, password);
    const found = pagesOf(file, page - 1).next().value;
    return found ? pageView(file, found) : usual;
  } catch {
    return usual;
  }
};

/** Where a picture stands when nobody said where: in the lower right corner of the page. */
export const defaultPlace = async (
  pdf: Uint8Array,
  { page, password }: { readonly page: number; readonly password?: string },
): Promise<Rectangle> => {
  const size = await sizeOf(pdf, page, password);
  const width = Math.min(largest.width, size.width / 2);
  const height = Math.min(largest.height, size.height / 4);
  const space = Math.min(margin, size.width / 10, size.height / 10);
  return { page, x: size.width - width - space, y: space, width, height };
};

/** A place that reaches over the page's edge is moved onto the page, and made smaller where the page is: pages differ in a batch. */
export const withinPage = async (
  pdf: Uint8Array,
  place: Rectangle,
  password: string | undefined,
): Promise<Rectangle> => {
  const size = await sizeOf(pdf, place.page, password);
  const width = Math.min(place.width, size.width);
  const height = Math.min(place.height, size.height);
  return {
    page: place.page,
    x: Math.max(0, Math.min(place.x, size.width - width)),
    y: Math.max(0, Math.min(place.y, size.height - height)),
    width,
    height,
  };
};
