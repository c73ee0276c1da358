import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./styles.css", import.meta.url), "utf8");

const COLOURS = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(colour(one)), luminance(colour(other))].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function colour(name: string): string {
  const hex = COLOURS.get(name);
  if (hex === undefined) throw new Error(`no colour --${name}`);
  return hex;
}

const TEXT: readonly (readonly [string, string])[] = [
  ["ink", "paper"],
  ["ink", "tint"],
  ["ink", "counted"],
  ["quiet", "paper"],
  ["quiet", "tint"],
  ["link", "paper"],
  ["link", "tint"],
  ["visited", "paper"],
  ["visited", "tint"],
  ["on-accent", "accent"],
  ["on-accent", "accent-deep"],
  ["accent-deep", "paper"],
  ["accent-deep", "tint"],
  ["problem", "paper"],
  ["problem", "problem-tint"],
  ["ink", "problem-tint"],
  ["warning", "warning-tint"],
  ["ink", "warning-tint"],
  ["good", "good-tint"],
  ["ink", "good-tint"],
  ["note", "note-tint"],
  ["ink", "note-tint"],
  ["link", "note-tint"],
  ["link", "warning-tint"],
  ["link", "good-tint"],
  ["visited", "note-tint"],
];

const SHAPES: readonly (readonly [string, string])[] = [
  ["edge", "paper"],
  ["edge", "tint"],
  ["problem", "paper"],
  ["accent", "paper"],
  ["accent", "counted"],
  ["focus", "paper"],
  ["focus", "tint"],
  ["focus", "halo"],
  ["focus-on-dark", "accent-deep"],
];

describe("contrast of the colours (WCAG 2.2)", () => {
  it.each(TEXT)("text %s on %s has at least 4.5 to 1", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)("shape %s on %s has at least 3 to 1", (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it("leaves national red to the seal: no colour here is one", () => {
    const reds = [...COLOURS].filter(([, hex]) => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      return red > 150 && green < 60 && blue < 60;
    });
    expect(reds).toEqual([]);
  });

  it("uses only the colours it names, but for the veil behind a dialog", () => {
    const rules = css.replace(/:root \{[^}]*\}/, "");
    expect(rules.match(/#[0-9a-f]{3,8}\b/g)).toBeNull();
  });

  it("fits in 12 kilobytes, to be written into each page", () => {
    expect(new TextEncoder().encode(css).length).toBeLessThanOrEqual(12 * 1024);
  });
});
