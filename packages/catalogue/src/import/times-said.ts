import type { CountedTime } from "./time-of.ts";

/** A time said in a sentence; hours and “trong ngày” can never equal a counted time. */
export type SaidTime = CountedTime | { readonly unit: "hour" | "same-day"; readonly quantity: number };

const TIME =
  /(?<before>ngày\s+)?(?<!\d[.,/]?)(?<quantity>\d+(?:[.,]\d+)?)\s*(?<unit>ngày làm việc|ngày|giờ|tháng)(?![\p{L}\d])/giu;
const SAME_DAY = /trong ngày(?!\s*\d)/iu;

const UNITS = { "ngày làm việc": "working-day", ngày: "calendar-day", giờ: "hour", tháng: "month" } as const;

/**
 * Which times a sentence mentions, so that a number beside it can be trusted only if the sentence agrees.
 * Dates (“ngày 01 tháng 8”) are not times. Nothing is ever taken for a limit from here.
 */
export function timesSaid(sentence: string): readonly SaidTime[] {
  const counted = [...sentence.matchAll(TIME)].flatMap(({ groups }): SaidTime[] => {
    const { before, quantity, unit } = groups as { before?: string; quantity: string; unit: string };
    if (before !== undefined) return [];
    return [{ unit: UNITS[unit.toLowerCase() as keyof typeof UNITS], quantity: Number(quantity.replace(",", ".")) }];
  });
  return SAME_DAY.test(sentence) ? [...counted, { unit: "same-day", quantity: 1 }] : counted;
}
