import { Ink, type Outline, type Point, ring } from "./ink.ts";
import { straightText, textOnCircle } from "./lettering.ts";
import { png } from "./png.ts";

export type SampleSeal = {
  /** Along the upper ring, as the name of the body above. */
  readonly ringText: string;
  /** Up to three lines in the middle. */
  readonly centreLines: readonly string[];
};

const size = 600;
const innerRadius = 182;
const middle: Point = [size / 2, size / 2];

const star = ([x, y]: Point, radius: number): Outline =>
  Array.from({ length: 10 }, (_, corner): Point => {
    const reach = corner % 2 === 0 ? radius : radius * 0.382;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });

/** Hình con dấu mẫu: a red round seal with "MẪU THỬ NGHIỆM" in its ring, so that it is never taken for a real one. */
export const sampleSeal = ({ ringText, centreLines }: SampleSeal): Uint8Array => {
  const ink = new Ink(size, size);
  ink.fill(ring(middle, 296, 12));
  ink.fill(ring(middle, 276, 4));
  ink.fill(ring(middle, innerRadius, 4));
  ink.fill(
    textOnCircle(ringText.toLocaleUpperCase("vi"), { centre: middle, radius: 202, size: 48, side: "top", widest: 3.5 }),
  );
  ink.fill(textOnCircle("MẪU THỬ NGHIỆM", { centre: middle, radius: 238, size: 46, side: "bottom", widest: 2.2 }));
  for (const side of [-1, 1]) ink.fill([star([size / 2 + side * 216, size / 2 + 84], 15)]);
  ink.fill([star([size / 2, size / 2 - 84], 50)]);
  centreLines.slice(0, 3).forEach((line, index) => {
    const below = 10 + index * 46;
    const chord = 2 * Math.sqrt(innerRadius ** 2 - (below + 4) ** 2) - 40;
    ink.fill(straightText(line.toLocaleUpperCase("vi"), [size / 2, size / 2 + below], { largest: 38, widest: chord }));
  });
  return png({ width: size, height: size, coverage: ink.coverage, colour: [0xd2, 0x1e, 0x1e], pixelsPerMetre: 15_789 });
};
