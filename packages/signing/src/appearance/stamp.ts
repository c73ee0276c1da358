import { millimetres, type Rectangle } from "../rectangle.ts";
import type { DrawnPicture } from "./drawn-picture.ts";
import type { SubsetFont } from "./subset-font.ts";
import { type TextBlock, textBlock } from "./text-block.ts";

type Size = { readonly width: number; readonly height: number };

/** A picture and lines, arranged in a frame: all on the page as it is seen. */
type Arrangement = {
  readonly frame: Rectangle;
  readonly picture: { readonly image: DrawnPicture; readonly place: Rectangle } | null;
  /** The block's upper left corner. */
  readonly text: {
    readonly block: TextBlock;
    readonly x: number;
    readonly y: number;
    readonly isCentred: boolean;
  } | null;
};

// As exact as the file writes it.
const rounded = (value: number): number => Number(value.toFixed(4)) + 0;

/** The largest place of a picture's shape within a place, in its middle; never larger than the picture's real size. */
const fitted = (place: Rectangle, shape: Size, realSize?: number): Rectangle => {
  const largest = realSize === undefined ? Infinity : realSize / Math.max(shape.width, shape.height);
  const scale = Math.min(place.width / shape.width, place.height / shape.height, largest);
  const [width, height] = [shape.width * scale, shape.height * scale];
  return {
    page: place.page,
    x: rounded(place.x + (place.width - width) / 2),
    y: rounded(place.y + (place.height - height) / 2),
    width: rounded(width),
    height: rounded(height),
  };
};

/** An arrangement, and whether its colours are calibrated, as an archive file wants it. */
export type Stamp = Arrangement & { readonly isCalibrated: boolean };

/** What a stamp shows; `realSize` is the picture's larger side on paper, in points. */
export type StampContents = {
  readonly image: DrawnPicture | null;
  readonly realSize?: number;
  readonly lines: readonly string[];
  readonly font: SubsetFont | null;
  /** Where lines below a picture end at the latest: they leave the name below the officer's signature free. */
  readonly linesEndAt?: number;
};

const setLines = ({ font, lines }: StampContents, room: Size): TextBlock | null => font && textBlock(font, lines, room);

/** Within a place: the picture above, lines below it. A fixed frame is the field that was there before. Null where lines do not fit. */
export const stampWithin = (place: Rectangle, contents: StampContents, isFixed: boolean): Arrangement | null => {
  const { image, realSize, lines } = contents;
  const { x, y, width, height } = place;
  if (lines.length === 0) {
    const picture = image && { image, place: fitted(place, image, isFixed ? realSize : undefined) };
    return { frame: picture && !isFixed ? picture.place : place, picture, text: null };
  }
  const block = setLines(contents, { width, height: image ? height * 0.6 : height });
  if (!block) return null;
  if (!image) {
    const frame = isFixed
      ? place
      : { ...place, y: y + height - block.height, width: block.width, height: block.height };
    return { frame, picture: null, text: { block, x, y: y + height, isCentred: false } };
  }
  const above = { ...place, y: y + block.height, height: height - block.height };
  return {
    frame: place,
    picture: { image, place: fitted(above, image, realSize) },
    text: { block, x: x + (width - block.width) / 2, y: y + block.height, isCentred: true },
  };
};

const widestBelow = 170;

/** The picture exactly at its place, at its size; lines below it, in its middle. */
export const stampWithLinesBelow = (place: Rectangle, contents: StampContents, page: Size): Arrangement | null => {
  const { image, linesEndAt = Infinity } = contents;
  if (!image || contents.lines.length === 0) return stampWithin(place, contents, false);
  const room = { width: Math.min(Math.max(place.width, widestBelow), page.width), height: place.y };
  const block = setLines(contents, room);
  if (!block) return null;
  const middle = place.x + (place.width - block.width) / 2;
  const left = Math.max(0, Math.min(middle, linesEndAt - block.width, page.width - block.width));
  const x = Math.min(place.x, left);
  const y = place.y - block.height;
  const right = Math.max(place.x + place.width, left + block.width);
  return {
    frame: { page: place.page, x, y, width: right - x, height: place.height + block.height },
    picture: { image, place: fitted(place, image) },
    text: { block, x: left, y: place.y, isCentred: true },
  };
};

const narrowCorner = 150;

/** Góc trên, bên phải: lines alone, in the margin above what the page says. */
export const stampAtTopRight = (pageNumber: number, contents: StampContents, page: Size): Arrangement | null => {
  const [sideways, above] = [Math.min(millimetres(15), page.width / 20), Math.min(millimetres(5), page.height / 40)];
  const widest = Math.max(page.width / 2, Math.min(narrowCorner, page.width - 2 * sideways));
  const block = setLines(contents, { width: widest, height: page.height / 4 });
  if (!block) return null;
  const frame = {
    page: pageNumber,
    x: page.width - sideways - block.width,
    y: page.height - above - block.height,
    width: block.width,
    height: block.height,
  };
  return { frame, picture: null, text: { block, x: frame.x, y: frame.y + frame.height, isCentred: false } };
};
