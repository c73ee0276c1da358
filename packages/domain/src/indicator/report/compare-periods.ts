import type { NotMeasurable } from "../indicator.ts";
import { percentOf } from "../percent.ts";
import { daysIn, wholeMonthsIn, type Period } from "../period.ts";

/** Số lượng trong một kỳ: a count, not a share. */
export interface PeriodCount {
  readonly period: Period;
  readonly count: number;
}

/** Why two counts are not to be laid side by side as they are. */
export type PeriodWarning =
  | { readonly code: "unequal-months"; readonly before: number; readonly after: number } // số tháng khác nhau
  | { readonly code: "unequal-days"; readonly before: number; readonly after: number } // số ngày khác nhau
  | { readonly code: "part-month"; readonly period: Period } // kỳ có tháng không trọn
  | { readonly code: "overlap" }; // hai kỳ trùng nhau

/** So sánh hai kỳ. */
export interface PeriodComparison {
  /** As counted, in percent of the earlier. */
  readonly percent: number | NotMeasurable;
  /** Both as if they were a year long. */
  readonly annualised: { readonly before: number; readonly after: number; readonly percent: number | NotMeasurable };
  readonly warnings: readonly PeriodWarning[];
}

const MONTHS_OF_YEAR = 12;
const DAYS_OF_YEAR = 365;

/** So sánh số lượng hai kỳ: eight months beside twelve are named, and both are given as for a year. */
export function comparePeriods(before: PeriodCount, after: PeriodCount): PeriodComparison {
  const months = [wholeMonthsIn(before.period), wholeMonthsIn(after.period)] as const;
  const byMonth = months[0] !== null && months[1] !== null;
  const yearly = ({ count, period }: PeriodCount): number =>
    byMonth ? (count * MONTHS_OF_YEAR) / wholeMonthsIn(period)! : (count * DAYS_OF_YEAR) / daysIn(period);
  const annualised = { before: yearly(before), after: yearly(after) };
  return {
    percent: percentOf(after.count - before.count, before.count),
    annualised: { ...annualised, percent: percentOf(annualised.after - annualised.before, annualised.before) },
    warnings: [...lengthWarnings(before.period, after.period), ...overlapWarnings(before.period, after.period)],
  };
}

/** Two February's or leap years differ by days and not in months: whole months are compared as months. */
function lengthWarnings(before: Period, after: Period): readonly PeriodWarning[] {
  const months = [wholeMonthsIn(before), wholeMonthsIn(after)] as const;
  const parts = [before, after]
    .filter((period) => wholeMonthsIn(period) === null)
    .map((period): PeriodWarning => ({ code: "part-month", period }));
  if (months[0] !== null && months[1] !== null)
    return months[0] === months[1] ? [] : [{ code: "unequal-months", before: months[0], after: months[1] }];
  const days = { before: daysIn(before), after: daysIn(after) };
  return days.before === days.after ? parts : [{ code: "unequal-days", ...days }, ...parts];
}

const overlapWarnings = (before: Period, after: Period): readonly PeriodWarning[] =>
  before.from <= after.to && after.from <= before.to ? [{ code: "overlap" }] : [];
