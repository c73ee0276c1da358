import { createHash } from "node:crypto";
import { circle, Ink, type Outline, type Point } from "./ink.ts";
import { straightText } from "./lettering.ts";
import { png } from "./png.ts";

const width = 600;
const height = 300;
const loops = 5;
const dots = 1400;

/** A looping hand that shrinks to the right, always the same for the same name. */
const hand = (name: string): ((t: number) => Point) => {
  const dice = createHash("sha256").update(name.normalize("NFC")).digest();
  const roll = (index: number): number => (dice[index % dice.length] ?? 0) / 255;
  const between = (from: number, t: number): number => {
    const at = t * loops;
    const first = Math.floor(at);
    const ease = (1 - Math.cos(Math.PI * (at - first))) / 2;
    return roll(from + first) * (1 - ease) + roll(from + first + 1) * ease;
  };
  return (t) => {
    const turn = 2 * Math.PI * loops * t;
    const tall = 26 + 90 * Math.exp(-3.2 * t) + 34 * between(8, t);
    return [
      64 + 430 * t + (24 + 26 * between(0, t)) * Math.sin(turn - 0.7),
      172 - 26 * t - tall * Math.cos(turn) * 0.75,
    ];
  };
};

const underline = (t: number): Point => [
  490 - 400 * t + 40 * Math.sin(Math.PI * t),
  150 + 92 * Math.sin(Math.PI * t * 0.62) + 14 * t,
];

const line = (path: (t: number) => Point, thickness: (t: number) => number): readonly Outline[] =>
  Array.from({ length: dots }, (_, step) => circle(path(step / dots), thickness(step / dots)));

/** Hình chữ ký mẫu: a blue handwritten line, marked as a sample. */
export const sampleSignature = (name: string): Uint8Array => {
  const ink = new Ink(width, height);
  ink.fill(line(hand(name), (t) => 2.6 + 1.5 * Math.sin(2 * Math.PI * loops * t + 2)));
  ink.fill(line(underline, (t) => 1.2 + 2.6 * Math.sin(Math.PI * t)));
  ink.fill(straightText("MẪU THỬ NGHIỆM", [484, 288], { largest: 22, widest: 220 }));
  return png({ width, height, coverage: ink.coverage, colour: [0x12, 0x3c, 0xb4], pixelsPerMetre: 15_000 });
};
