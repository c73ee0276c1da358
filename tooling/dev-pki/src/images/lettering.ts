import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font, type PathCommand } from "@cantoo/fontkit";
import type { Outline, Point } from "./ink.ts";

const fontFile = createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf");

const readFont = (): Font => {
  const font = create(readFileSync(fontFile));
  if ("fonts" in font) throw new Error("expected one font in the file");
  return font;
};

const font = readFont();

type Glyph = { readonly outlines: readonly Outline[]; readonly advance: number };

const curve = (from: Point, [cx = 0, cy = 0, x = 0, y = 0]: readonly number[]): readonly Point[] =>
  Array.from({ length: 6 }, (_, index): Point => {
    const t = (index + 1) / 6;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * from[0] + b * cx + c * x, a * from[1] + b * cy + c * y];
  });

const outlinesOf = (commands: readonly PathCommand[]): readonly Outline[] => {
  const outlines: Point[][] = [];
  for (const { command, args } of commands) {
    const current = outlines.at(-1);
    const [x = 0, y = 0] = args;
    if (command === "moveTo") outlines.push([[x, y]]);
    else if (command === "lineTo") current?.push([x, y]);
    else if (command === "quadraticCurveTo") current?.push(...curve(current.at(-1) ?? [0, 0], args));
  }
  return outlines;
};

/** The letters of a text in Tinos Bold, one em wide units up, baseline at 0. */
const glyphsOf = (text: string): readonly Glyph[] => {
  const em = font.unitsPerEm;
  return font.layout(text.normalize("NFC")).glyphs.map((glyph) => ({
    outlines: outlinesOf(glyph.path.commands).map((outline) => outline.map(([x, y]): Point => [x / em, y / em])),
    advance: glyph.advanceWidth / em,
  }));
};

const lengthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((length, { advance }) => length + advance, 0);

/** A line of text around a middle, made smaller where it would be wider than allowed. */
export const straightText = (
  text: string,
  [x, y]: Point,
  { largest, widest }: { readonly largest: number; readonly widest: number },
): readonly Outline[] => {
  const glyphs = glyphsOf(text);
  const size = Math.min(largest, widest / lengthOf(glyphs));
  let left = x - (lengthOf(glyphs) * size) / 2;
  return glyphs.flatMap(({ outlines, advance }) => {
    const at = left;
    left += advance * size;
    return outlines.map((outline) => outline.map(([u, v]): Point => [at + u * size, y - v * size]));
  });
};

type Arc = {
  readonly centre: Point;
  readonly radius: number;
  readonly size: number;
  readonly side: "top" | "bottom";
  readonly widest: number;
};

/** A text along a circle, read from outside at the top and from inside at the bottom; squeezed to its widest angle. */
export const textOnCircle = (text: string, { centre: [x, y], radius, size, side, widest }: Arc): readonly Outline[] => {
  const glyphs = glyphsOf(text);
  const squeeze = Math.min(1, (widest * radius) / (lengthOf(glyphs) * size));
  const turn = side === "top" ? 1 : -1;
  let angle = (-turn * (lengthOf(glyphs) * size * squeeze)) / radius / 2;
  return glyphs.flatMap(({ outlines, advance }) => {
    const middle = angle + (turn * advance * size * squeeze) / radius / 2;
    angle += (turn * advance * size * squeeze) / radius;
    const [sine, cosine] = [Math.sin(middle), Math.cos(middle)];
    return outlines.map((outline) =>
      outline.map(([u, v]): Point => {
        const across = (u - advance / 2) * size * squeeze;
        const up = radius * turn + v * size;
        return [x + across * cosine + up * sine, y + across * sine - up * cosine];
      }),
    );
  });
};
