import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, type PdfValue } from "../pdf/value.ts";
import type { Page } from "./pages.ts";

/** Left, bottom, right, top in user space. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A page as it is seen: its visible box after /Rotate, in points. */
export type PageView = {
  readonly width: number;
  readonly height: number;
  /** Turns upright content so that it stands upright on the page as seen. */
  readonly matrix: readonly [number, number, number, number];
  readonly toUserSpace: (place: Place) => Box;
  readonly fromUserSpace: (box: Box) => Place;
};

export const boxOf = (file: PdfFile, value: PdfValue | undefined): Box | null => {
  const array = file.resolve(value);
  if (!isArray(array) || array.length !== 4) return null;
  const numbers = array.map((item) => file.resolve(item));
  const [a, b, c, d] = numbers;
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof d !== "number") return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
};

// What viewers show where a page says nothing, or that it has no size.
const letter: Box = [0, 0, 612, 792];

const withArea = (box: Box | null): Box | null => (box && box[0] < box[2] && box[1] < box[3] ? box : null);

const intersection = (one: Box, other: Box): Box => {
  const box: Box = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return box[0] < box[2] && box[1] < box[3] ? box : other;
};

const turns: Readonly<Record<number, PageView["matrix"]>> = {
  0: [1, 0, 0, 1],
  90: [0, 1, -1, 0],
  180: [-1, 0, 0, -1],
  270: [0, -1, 1, 0],
};

/** How a page is seen, from its MediaBox, CropBox, /Rotate and /UserUnit. */
export const pageView = (file: PdfFile, { dict, inherited }: Page): PageView => {
  const media = withArea(boxOf(file, inherited.get("MediaBox"))) ?? letter;
  const [left, bottom, right, top] = intersection(boxOf(file, inherited.get("CropBox")) ?? media, media);
  const rotate = file.resolve(inherited.get("Rotate"));
  const turn = typeof rotate === "number" && rotate % 90 === 0 ? ((rotate % 360) + 360) % 360 : 0;
  const userUnit = file.resolve(dict.get("UserUnit"));
  const unit = typeof userUnit === "number" && userUnit > 0 ? userUnit : 1;
  const wide = right - left;
  const high = top - bottom;
  const userPoint = (x: number, y: number): readonly [number, number] => {
    const [u, v] = [x / unit, y / unit];
    if (turn === 90) return [right - v, bottom + u];
    if (turn === 180) return [right - u, top - v];
    return turn === 270 ? [left + v, top - u] : [left + u, bottom + v];
  };
  const seenPoint = (x: number, y: number): readonly [number, number] => {
    if (turn === 90) return [(y - bottom) * unit, (right - x) * unit];
    if (turn === 180) return [(right - x) * unit, (top - y) * unit];
    return turn === 270 ? [(top - y) * unit, (x - left) * unit] : [(x - left) * unit, (y - bottom) * unit];
  };
  const isSideways = turn === 90 || turn === 270;
  return {
    width: (isSideways ? high : wide) * unit,
    height: (isSideways ? wide : high) * unit,
    matrix: turns[turn] ?? [1, 0, 0, 1],
    toUserSpace: ({ x, y, width, height }) => {
      const [a, b] = userPoint(x, y);
      const [c, d] = userPoint(x + width, y + height);
      return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
    },
    fromUserSpace: ([x0, y0, x1, y1]) => {
      const [a, b] = seenPoint(x0, y0);
      const [c, d] = seenPoint(x1, y1);
      return { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) };
    },
  };
};
