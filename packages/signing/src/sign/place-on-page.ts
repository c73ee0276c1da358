import type { PackedImage } from "../appearance/seal-image.ts";
import { type Box, type PageView, pageView } from "../form/page-view.ts";
import { type Page, pagesOf } from "../form/pages.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";

/** A place on a page, both as it is seen and in the page's own coordinates. */
export type PagePlace = {
  readonly page: Page;
  /** Where the picture stands. */
  readonly place: Rectangle;
  /** The widget around it: as large as the picture, or the field that was there before. */
  readonly frame: Rectangle;
  /** The widget in user space. */
  readonly box: Box;
  readonly matrix: PageView["matrix"];
};

// As exact as the file writes it.
const rounded = (value: number): number => Number(value.toFixed(4)) + 0;

/** The largest place of the picture's shape within a place, in its middle. */
const fitted = (place: Rectangle, image: PackedImage): Rectangle => {
  const scale = Math.min(place.width / image.width, place.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return {
    page: place.page,
    x: rounded(place.x + (place.width - width) / 2),
    y: rounded(place.y + (place.height - height) / 2),
    width: rounded(width),
    height: rounded(height),
  };
};

/** Finds the place for a picture on its page, upright and within the visible part of the page. */
export const placeOnPage = (
  file: PdfFile,
  { wanted, image, isFrame }: { readonly wanted: Rectangle; readonly image: PackedImage; readonly isFrame: boolean },
): Result<PagePlace, PlaceRefusal> => {
  const isCounted = Number.isSafeInteger(wanted.page) && wanted.page >= 1;
  const page = isCounted ? pagesOf(file, wanted.page - 1).next().value : undefined;
  if (!page) return refuse({ code: "place.no-such-page", page: wanted.page, pages: [...pagesOf(file)].length });
  const view = pageView(file, page);
  const place = fitted(wanted, image);
  const tolerance = 0.5;
  const isInside =
    place.width > 0 &&
    place.height > 0 &&
    place.x >= -tolerance &&
    place.y >= -tolerance &&
    place.x + place.width <= view.width + tolerance &&
    place.y + place.height <= view.height + tolerance;
  if (!isInside) return refuse({ code: "place.outside-page", page: wanted.page });
  const frame = isFrame ? wanted : place;
  return accept({ page, place, frame, box: view.toUserSpace(frame), matrix: view.matrix });
};
