import { twoDigits, twoDigitsAt } from "./two-digits.ts";

declare const brand: unique symbol;

/** Ngày dương lịch, `YYYY-MM-DD`, in Vietnam's time. Compares as a string. */
export type CalendarDay = string & { readonly [brand]: "CalendarDay" };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text names, or null: 30 February is no day. */
export function parseDay(text: string): CalendarDay | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const day = dayFromEpoch(epochOf(Number(match[1]), Number(match[2]), Number(match[3])));
  return day === text ? day : null;
}

/** A day known to be right, as in data and tests. A wrong one is a fault. */
export function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a calendar day: ${text}`);
  return parsed;
}

/** Days since 1970-01-01 (proleptic Gregorian). */
function epochOf(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Năm. */
export const yearOf = (of: CalendarDay): number => twoDigitsAt(of, 0) * 100 + twoDigitsAt(of, 2);
/** Tháng, January is 1. */
export const monthOf = (of: CalendarDay): number => twoDigitsAt(of, 5);
/** Ngày trong tháng, from 1. */
export const dayOfMonthOf = (of: CalendarDay): number => twoDigitsAt(of, 8);
/** Days since 1970-01-01. */
export const epochDayOf = (of: CalendarDay): number => epochOf(yearOf(of), monthOf(of), dayOfMonthOf(of));

/** The day so many days after 1970-01-01. */
export function dayFromEpoch(epochDay: number): CalendarDay {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as CalendarDay;
}

/** So many days later; earlier when negative. */
export const addDays = (to: CalendarDay, days: number): CalendarDay => dayFromEpoch(epochDayOf(to) + days);

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (of: CalendarDay): number => weekdayOfEpoch(epochDayOf(of));
/** The same, of a day given as days since 1970-01-01, a Thursday. */
export const weekdayOfEpoch = (epochDay: number): number => ((((epochDay + 3) % 7) + 7) % 7) + 1;

/** The corresponding day of a later month, or that month's last day (BLDS 2015, Điều 148.3). */
export function addMonths(to: CalendarDay, months: number): CalendarDay {
  const index = yearOf(to) * 12 + monthOf(to) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = epochOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - epochOf(year, month, 1);
  return dayFromEpoch(epochOf(year, month, Math.min(dayOfMonthOf(to), lastDay)));
}
