import { weekdayOf, yearOf, type CalendarYear } from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { repeated } from "./repeated.ts";

/** Days off are weekdays of that year, or holidays on a Saturday; made-up days are weekend days of that year. */
export function checkCalendarYear({ year, daysOff, madeUpDays }: CalendarYear, fileName: string): readonly Finding[] {
  return [
    ...(fileName === `${year}.yaml`
      ? []
      : [
          {
            at: ["year"],
            reason: "inconsistent",
            expected: `the year that the file ${fileName} is named after`,
          } as const,
        ]),
    ...repeated(
      daysOff.map((each) => each.day),
      (index) => ["daysOff", index, "day"],
    ),
    ...repeated(
      madeUpDays.map((each) => each.day),
      (index) => ["madeUpDays", index, "day"],
    ),
    ...daysOff.flatMap(({ day }, index): Finding[] =>
      yearOf(day) === year && weekdayOf(day) < 7
        ? []
        : [{ at: ["daysOff", index, "day"], reason: "inconsistent", expected: `a Monday to Saturday of ${year}` }],
    ),
    ...madeUpDays.flatMap(({ day }, index): Finding[] =>
      yearOf(day) === year && weekdayOf(day) > 5
        ? []
        : [{ at: ["madeUpDays", index, "day"], reason: "inconsistent", expected: `a Saturday or Sunday of ${year}` }],
    ),
    ...madeUpDays.flatMap(({ day }, index): Finding[] =>
      daysOff.some((off) => off.day === day)
        ? [{ at: ["madeUpDays", index, "day"], reason: "inconsistent", expected: "a day that is not off as well" }]
        : [],
    ),
  ];
}

/** Every made-up day stands for a day that some year swaps off. */
export const unmatchedSwaps = (of: CalendarYear, years: readonly CalendarYear[]): readonly Finding[] =>
  of.madeUpDays.flatMap(({ insteadOf }, index): Finding[] =>
    years.some((year) => year.daysOff.some((off) => off.day === insteadOf && off.reason === "swapped"))
      ? []
      : [
          {
            at: ["madeUpDays", index, "insteadOf"],
            reason: "inconsistent",
            expected: "a day off with reason: swapped",
          },
        ],
  );
