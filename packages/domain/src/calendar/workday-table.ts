import { day, dayFromEpoch, epochDayOf, weekdayOfEpoch, type CalendarDay } from "./calendar-day.ts";

/** Bảng ngày làm việc: every day of the published years, counted once, so that “n working days later” is a lookup. */
export interface WorkdayTable {
  /** The first day of the first year, as days since 1970-01-01. */
  readonly first: number;
  readonly days: readonly CalendarDay[];
  /** How many working days lie before each day; one entry more than days. */
  readonly workedBefore: Int32Array;
  /** The place in `days` of each working day, in order. */
  readonly worked: Int32Array;
}

/** Builds the table from the first year to the last; a year between that nobody published has plain weeks. */
export function workdayTable(
  years: readonly number[],
  isWorked: (on: CalendarDay, weekday: number) => boolean,
): WorkdayTable {
  const first = years.length === 0 ? 0 : epochDayOf(day(`${Math.min(...years)}-01-01`));
  const end = years.length === 0 ? 0 : epochDayOf(day(`${Math.max(...years) + 1}-01-01`));
  const days = Array.from({ length: end - first }, (_, place) => dayFromEpoch(first + place));
  const worked: number[] = [];
  const workedBefore = new Int32Array(days.length + 1);
  for (const [place, on] of days.entries()) {
    workedBefore[place] = worked.length;
    if (isWorked(on, weekdayOfEpoch(first + place))) worked.push(place);
  }
  workedBefore[days.length] = worked.length;
  return { first, days, workedBefore, worked: Int32Array.from(worked) };
}
