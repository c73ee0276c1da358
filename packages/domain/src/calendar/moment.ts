import { addDays, dayFromEpoch, epochDayOf, parseDay, type CalendarDay } from "./calendar-day.ts";
import { twoDigits, twoDigitsAt } from "./two-digits.ts";

declare const brand: unique symbol;

/** Thời điểm theo giờ Việt Nam (ISO 8601), `YYYY-MM-DDTHH:mm:ss+07:00`. Compares as a string. */
export type Moment = string & { readonly [brand]: "Moment" };

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\+07:00$/;
const OFFSET_SECONDS = 7 * 3600;
const SECONDS_OF_DAY = 86_400;

/** The moment that the text names, or null. */
export function parseMoment(text: string): Moment | null {
  const match = PATTERN.exec(text);
  if (!match || parseDay(match[1]!) === null) return null;
  return Number(match[2]) < 24 && Number(match[3]) < 60 && Number(match[4]) < 60 ? (text as Moment) : null;
}

/** A moment known to be right, as in data and tests. A wrong one is a fault. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (parsed === null) throw new Error(`not a moment in Vietnam's time: ${text}`);
  return parsed;
}

const MINUTES_OF_DAY = 1440;
/** `T07:30:00+07:00` of every minute, written once. */
const CLOCKS = Array.from(
  { length: MINUTES_OF_DAY },
  (_, minutes) => `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00+07:00`,
);

/** The moment `minutes` after 00:00 of the day; 1440 is 00:00 of the next, and less than none lies on a day before. */
export function momentAt(on: CalendarDay, minutes: number): Moment {
  const clock = CLOCKS[minutes];
  if (clock !== undefined) return (on + clock) as Moment;
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  return (addDays(on, days) + CLOCKS[Math.floor(minutes - days * MINUTES_OF_DAY)]!) as Moment;
}

/** The calendar day of a moment, in Vietnam. */
export const dayOf = (of: Moment): CalendarDay => of.slice(0, 10) as CalendarDay;

/** Whole minutes since 00:00 of its day. */
export const minutesOf = (of: Moment): number => twoDigitsAt(of, 11) * 60 + twoDigitsAt(of, 14);

/** Seconds since 1970-01-01T00:00:00Z. */
export const epochSecondsOf = (of: Moment): number =>
  epochDayOf(dayOf(of)) * SECONDS_OF_DAY + minutesOf(of) * 60 + twoDigitsAt(of, 17) - OFFSET_SECONDS;

/** The moment so many seconds after 1970-01-01T00:00:00Z, in Vietnam's time. */
export function momentFromEpochSeconds(seconds: number): Moment {
  const local = Math.floor(seconds) + OFFSET_SECONDS;
  const epochDay = Math.floor(local / SECONDS_OF_DAY);
  const rest = local - epochDay * SECONDS_OF_DAY;
  const minutes = Math.floor(rest / 60);
  return `${dayFromEpoch(epochDay)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(rest % 60)}+07:00` as Moment;
}

/** `HH:mm` of a moment, as printed. */
export const clockOf = (of: Moment): string => of.slice(11, 16);
