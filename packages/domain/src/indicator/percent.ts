import type { NotMeasurable, Scoring } from "./indicator.ts";

/** Tỷ lệ phần trăm, not rounded; of nothing there is no share. */
export const percentOf = (numerator: number, denominator: number): number | NotMeasurable =>
  denominator === 0 ? "not-measurable" : (numerator / denominator) * 100;

/** Làm tròn, a half upwards (away from zero), as an official reckons: 12.345 is 12.35. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Binary fractions stand a hair below the decimal that is meant.
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON * 4))) / scale;
}

/** Điểm: full marks from the threshold on, below it in proportion; two decimals (QĐ 766/2022). */
export function pointsFor(
  percent: number | NotMeasurable,
  { maxPoints, thresholdPercent = 100 }: Scoring,
): number | NotMeasurable {
  if (percent === "not-measurable") return percent;
  return rounded(percent >= thresholdPercent ? maxPoints : (percent / thresholdPercent) * maxPoints, 2);
}
