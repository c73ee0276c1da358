import {
  addDays,
  addMonths,
  dayOfMonthOf,
  epochDayOf,
  monthOf,
  parseDay,
  yearOf,
  type CalendarDay,
} from "../calendar/calendar-day.ts";
import { dayOf, momentFromEpochSeconds, epochSecondsOf, momentAt, type Moment } from "../calendar/moment.ts";

declare const brand: unique symbol;

/** Kỳ báo cáo: from its first day to its last, both in it. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Tháng báo cáo, `YYYY-MM`. Compares as a string. */
export type ReportMonth = string & { readonly [brand]: "ReportMonth" };

/** The month that the text names, or null. */
export const parseReportMonth = (text: string): ReportMonth | null =>
  parseDay(`${text}-01`) === null ? null : (text as ReportMonth);

/** Tháng of a moment. */
export const reportMonthOf = (at: Moment): ReportMonth => at.slice(0, 7) as ReportMonth;

/** From the first day of the month to its last. */
export function periodOfMonth(month: ReportMonth): Period {
  const from = `${month}-01` as CalendarDay;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The first moment of the period. */
export const openingOf = ({ from }: Period): Moment => momentAt(from, 0);

/** The last second of the period: what happened later is not seen. */
export const closingOf = ({ to }: Period): Moment => momentFromEpochSeconds(epochSecondsOf(momentAt(to, 1440)) - 1);

/** Trong kỳ. */
export const isInPeriod = (at: Moment, { from, to }: Period): boolean => from <= dayOf(at) && dayOf(at) <= to;

/** Số ngày of the period, first and last included. */
export const daysIn = ({ from, to }: Period): number => epochDayOf(to) - epochDayOf(from) + 1;

/** Số tháng tròn; null where the period begins or ends inside a month. */
export function wholeMonthsIn({ from, to }: Period): number | null {
  const after = addDays(to, 1);
  if (dayOfMonthOf(from) !== 1 || dayOfMonthOf(after) !== 1) return null;
  return (yearOf(after) - yearOf(from)) * 12 + monthOf(after) - monthOf(from);
}
