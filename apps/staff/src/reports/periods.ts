import {
  addDays,
  addMonths,
  day,
  daysIn,
  monthOf,
  periodOfMonth,
  reportMonthOf,
  momentAt,
  wholeMonthsIn,
  yearOf,
  type CalendarDay,
  type Period,
  type ReportMonth,
} from "@motcua/domain";

/** Kỳ hay xem. */
export const PRESETS = ["this-month", "last-month", "quarter", "year"] as const;
export type Preset = (typeof PRESETS)[number];

/** Kỳ để so sánh. */
export const COMPARISONS = ["none", "before", "year-ago", "last-year"] as const;
export type Comparison = (typeof COMPARISONS)[number];

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;

const monthOfDay = (on: CalendarDay): ReportMonth => reportMonthOf(momentAt(on, 0));

/** The usual periods; one that is under way ends today. */
export function presetPeriods(today: CalendarDay): Readonly<Record<Preset, Period>> {
  const { from: thisMonth } = periodOfMonth(monthOfDay(today));
  const monthsIntoQuarter = (monthOf(today) - 1) % MONTHS_OF_QUARTER;
  return {
    "this-month": { from: thisMonth, to: today },
    "last-month": periodOfMonth(monthOfDay(addDays(thisMonth, -1))),
    quarter: { from: addMonths(thisMonth, -monthsIntoQuarter), to: today },
    year: { from: day(`${yearOf(today)}-01-01`), to: today },
  };
}

/** The period that another is laid beside. Whole months go back by months, other periods by days. */
export function periodAgainst({ from, to }: Period, comparison: Comparison): Period | null {
  const after = addDays(to, 1);
  const lastYear = yearOf(from) - 1;
  const months = wholeMonthsIn({ from, to });
  switch (comparison) {
    case "none":
      return null;
    case "before":
      return {
        from: months === null ? addDays(from, -daysIn({ from, to })) : addMonths(from, -months),
        to: addDays(from, -1),
      };
    case "year-ago":
      return { from: addMonths(from, -MONTHS_OF_YEAR), to: addDays(addMonths(after, -MONTHS_OF_YEAR), -1) };
    case "last-year":
      return { from: day(`${lastYear}-01-01`), to: day(`${lastYear}-12-31`) };
  }
}

/** The months before this one that may be frozen, the latest first. */
export function pastMonths(today: CalendarDay, count: number): readonly ReportMonth[] {
  const { from } = periodOfMonth(monthOfDay(today));
  return Array.from({ length: count }, (_, back) => monthOfDay(addMonths(from, -back - 1)));
}
