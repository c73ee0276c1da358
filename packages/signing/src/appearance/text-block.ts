import type { SubsetFont } from "./subset-font.ts";

/** Lines set in a font, broken to a width. */
export type TextBlock = {
  readonly font: SubsetFont;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly hex: string; readonly width: number }[];
};

/** Cỡ chữ 10 (NĐ 30/2020, Phụ lục I); smaller only where the place is too narrow. */
const usualSize = 10;
const smallestSize = 5;

/** Of the height of a line; the highest letters are "Ễ" and its like, at 0.906. */
const lineHeight = 1.15;
const ascent = 0.92;

const widthOf = (font: SubsetFont, text: string): number =>
  Array.from(text).reduce((width, character) => width + (font.codes.get(character)?.width ?? 0), 0);

const hexOf = (font: SubsetFont, text: string): string =>
  Array.from(text)
    .map((character) => font.codes.get(character)?.hex ?? "")
    .join("");

// Breaks between words; null where a word alone is too wide.
const wrapped = (font: SubsetFont, line: string, ems: number): readonly string[] | null => {
  const rows: string[] = [];
  for (const word of line.split(" ")) {
    if (widthOf(font, word) > ems) return null;
    const last = rows.at(-1);
    if (last !== undefined && widthOf(font, `${last} ${word}`) <= ems) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
};

/** Sets lines into a room, at the usual size or as much smaller as it must be; null where they do not fit at all. */
export const textBlock = (
  font: SubsetFont,
  lines: readonly string[],
  room: { readonly width: number; readonly height: number },
): TextBlock | null => {
  const tolerance = 0.01;
  for (let size = usualSize; size >= smallestSize; size -= 0.5) {
    const rows = lines.map((line) => wrapped(font, line, (room.width + tolerance) / size));
    if (rows.includes(null)) continue;
    const set = rows
      .flatMap((row) => row ?? [])
      .map((row) => ({ hex: hexOf(font, row), width: widthOf(font, row) * size }));
    const height = set.length * lineHeight * size;
    if (height <= room.height + tolerance)
      return { font, size, lines: set, height, width: Math.max(...set.map(({ width }) => width)) };
  }
  return null;
};

const decimal = (value: number): string => String(Number(value.toFixed(3)));

/** The operators that show a block whose upper left corner stands at x, y; centred lines stand in the middle of its width. */
export const showText = (
  block: TextBlock,
  at: { readonly x: number; readonly y: number; readonly isCentred: boolean },
): string => {
  const { size } = block;
  const shown = block.lines.map(({ hex, width }, index) => {
    const x = at.x + (at.isCentred ? (block.width - width) / 2 : 0);
    const y = at.y - (index * lineHeight + ascent) * size;
    return `1 0 0 1 ${decimal(x)} ${decimal(y)} Tm <${hex}> Tj`;
  });
  return `BT /Text ${decimal(size)} Tf ${shown.join(" ")} ET`;
};
