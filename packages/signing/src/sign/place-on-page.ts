import type { OrganisationAppearance, SignatureAppearance } from "../appearance/appearance.ts";
import {
  type Stamp,
  stampAtTopRight,
  type StampContents,
  stampWithin,
  stampWithLinesBelow,
} from "../appearance/stamp.ts";
import { type Box, type PageView, pageView } from "../form/page-view.ts";
import { type Page, pagesOf } from "../form/pages.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";

/** A place on a page, both as it is seen and in the page's own coordinates. */
export type PagePlace = {
  readonly page: Page;
  /** What stands there; null where the signature is invisible. */
  readonly stamp: Stamp | null;
  /** The widget in user space. */
  readonly box: Box;
  readonly matrix: PageView["matrix"];
};

/** How a stamp lies: in a given place, in a field that was there before, beneath a picture's place, or in the page's corner. */
export type Lie =
  | { readonly how: "within" | "in-field" | "lines-below"; readonly place: Rectangle }
  | { readonly how: "top-right" };

/** Where a signature of this kind lies when it makes a field of its own. */
export const lieOf = (appearance: SignatureAppearance | OrganisationAppearance, place: Rectangle | null): Lie => {
  if (!place) return { how: "top-right" };
  return { how: "diameterMm" in appearance ? "lines-below" : "within", place };
};

const pageAt = (file: PdfFile, number: number): Result<Page, PlaceRefusal> => {
  const isCounted = Number.isSafeInteger(number) && number >= 1;
  const page = isCounted ? pagesOf(file, number - 1).next().value : undefined;
  return page ? accept(page) : refuse({ code: "place.no-such-page", page: number, pages: [...pagesOf(file)].length });
};

const arranged = (lie: Lie, contents: StampContents, view: PageView): Omit<Stamp, "isCalibrated"> | null => {
  if (lie.how === "top-right") return stampAtTopRight(1, contents, view);
  if (lie.how === "lines-below") return stampWithLinesBelow(lie.place, contents, view);
  return stampWithin(lie.place, contents, lie.how === "in-field");
};

const tolerance = 0.5;

const isInside = ({ x, y, width, height }: Rectangle, view: PageView): boolean =>
  width > 0 &&
  height > 0 &&
  x >= -tolerance &&
  y >= -tolerance &&
  x + width <= view.width + tolerance &&
  y + height <= view.height + tolerance;

/** Finds the place for a stamp on its page, upright and within the visible part of the page. */
export const placeOnPage = (
  file: PdfFile,
  { lie, contents }: { readonly lie: Lie; readonly contents: StampContents & Pick<Stamp, "isCalibrated"> },
): Result<PagePlace, PlaceRefusal> => {
  const number = lie.how === "top-right" ? 1 : lie.place.page;
  const page = pageAt(file, number);
  if (!page.ok) return page;
  const view = pageView(file, page.value);
  const stamp = arranged(lie, contents, view);
  if (!stamp) return refuse({ code: "text.does-not-fit", page: number });
  const { frame } = stamp;
  // A field keeps the place it has, even one that reaches over the page's edge.
  if (lie.how !== "in-field" && !isInside(frame, view)) return refuse({ code: "place.outside-page", page: number });
  // A signature over most of a page could hide what is signed: no verifier should pass it.
  if (frame.width * frame.height > (view.width * view.height) / 2)
    return refuse({ code: "place.covers-page", page: number });
  return accept({
    page: page.value,
    stamp: { ...stamp, isCalibrated: contents.isCalibrated },
    box: view.toUserSpace(frame),
    matrix: view.matrix,
  });
};

/** An invisible signature is entered on the first page and takes no room there. */
export const nowhereOnPage = (file: PdfFile): Result<PagePlace, PlaceRefusal> => {
  const page = pageAt(file, 1);
  return page.ok ? accept({ page: page.value, stamp: null, box: [0, 0, 0, 0], matrix: [1, 0, 0, 1] }) : page;
};

/** A place kept free for a signature to come. */
export const emptyPlaceOnPage = (file: PdfFile, place: Rectangle): Result<PagePlace, PlaceRefusal> =>
  placeOnPage(file, {
    lie: { how: "within", place },
    contents: { image: null, lines: [], font: null, isCalibrated: false },
  });
