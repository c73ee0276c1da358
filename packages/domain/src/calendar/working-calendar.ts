import type { Source } from "../source.ts";
import { dayOf, momentAt, minutesOf, type Moment } from "./moment.ts";
import { addDays, epochDayOf, weekdayOf, yearOf, type CalendarDay } from "./calendar-day.ts";
import { workdayTable, type WorkdayTable } from "./workday-table.ts";

/** Why a day is not worked. */
export type DayOffReason =
  | "new-year" // Tết Dương lịch
  | "lunar-new-year" // Tết Âm lịch
  | "hung-kings" // Giỗ Tổ Hùng Vương
  | "reunification" // ngày Chiến thắng 30/4
  | "labour-day" // Quốc tế lao động 1/5
  | "national-day" // Quốc khánh
  | "culture-day" // ngày Văn hóa Việt Nam 24/11
  | "compensatory" // nghỉ bù
  | "swapped" // hoán đổi ngày nghỉ
  | "local"; // nghỉ theo quyết định của địa phương

/** Ngày nghỉ của công chức: a weekday, or a holiday on a Saturday, when a desk that opens on Saturdays rests too. */
export interface DayOff {
  readonly day: CalendarDay;
  readonly reason: DayOffReason;
  /** The decision on that very day, where it is not the year's document. */
  readonly source?: Source;
}

/** Ngày làm bù: a weekend day worked in exchange for a bridge day. */
export interface MadeUpDay {
  readonly day: CalendarDay;
  readonly insteadOf: CalendarDay;
  /** The decision on that very swap, where it is not the year's document. */
  readonly source?: Source;
}

/** Lịch nghỉ một năm, as decided (official) or only projected. */
export interface CalendarYear {
  readonly year: number;
  readonly status: "official" | "projected";
  readonly daysOff: readonly DayOff[];
  readonly madeUpDays: readonly MadeUpDay[];
  readonly source: Source;
}

/** Buổi làm việc, in minutes since 00:00. */
export interface Session {
  readonly opens: number;
  readonly closes: number;
}

/** Giờ làm việc of a desk from a day on; a weekday without sessions is closed. */
export interface OfficeHours {
  readonly from: CalendarDay;
  readonly monday: readonly Session[];
  readonly tuesday: readonly Session[];
  readonly wednesday: readonly Session[];
  readonly thursday: readonly Session[];
  readonly friday: readonly Session[];
  readonly saturday: readonly Session[];
  readonly sunday: readonly Session[];
}

/** Lịch làm việc: a nation's days off and one desk's hours, ready to be asked. */
export interface WorkingCalendar {
  readonly years: ReadonlyMap<number, CalendarYear>;
  readonly daysOff: ReadonlyMap<CalendarDay, DayOff>;
  readonly madeUpDays: ReadonlyMap<CalendarDay, MadeUpDay>;
  readonly table: WorkdayTable;
  readonly hours: readonly OfficeHours[];
}

/** Years and hours, indexed. Desks with the same years share one table. */
export const workingCalendar = (years: readonly CalendarYear[], hours: readonly OfficeHours[]): WorkingCalendar => ({
  ...daysOf(years),
  hours: hours.toSorted((a, b) => (a.from < b.from ? 1 : -1)),
});

type Days = Omit<WorkingCalendar, "hours">;

const INDEXED = new WeakMap<readonly CalendarYear[], Days>();

function daysOf(years: readonly CalendarYear[]): Days {
  const days = INDEXED.get(years) ?? indexed(years);
  INDEXED.set(years, days);
  return days;
}

/** A day closed by the province stays closed even where it would make up for another. */
function indexed(years: readonly CalendarYear[]): Days {
  const daysOff = new Map(years.flatMap((year) => year.daysOff.map((off) => [off.day, off] as const)));
  const madeUp = years.flatMap((year) => year.madeUpDays).filter(({ day }) => daysOff.get(day)?.reason !== "local");
  const madeUpDays = new Map(madeUp.map((made) => [made.day, made]));
  const table = workdayTable(
    years.map(({ year }) => year),
    (on, weekday) => madeUpDays.has(on) || (weekday < 6 && !daysOff.has(on)),
  );
  return { years: new Map(years.map((year) => [year.year, year])), daysOff, madeUpDays, table };
}

/** Refused: nobody has published the days off of that year. */
export interface CalendarNotPublished {
  readonly code: "calendar.not-published";
  readonly year: number;
}

/** Whether that day's year has a calendar. */
export const isPublished = (on: CalendarDay, calendar: WorkingCalendar): boolean => calendar.years.has(yearOf(on));

/** Ngày làm việc: Monday to Friday unless off, and weekend days made up for one. */
export function isWorkingDay(on: CalendarDay, { table }: WorkingCalendar): boolean {
  const place = epochDayOf(on) - table.first;
  return place >= 0 && place < table.days.length
    ? table.workedBefore[place + 1]! > table.workedBefore[place]!
    : weekdayOf(on) < 6;
}

/** The `count`-th working day after `after`. The caller has checked that the years are published. */
export function workingDayAfter(after: CalendarDay, count: number, calendar: WorkingCalendar): CalendarDay {
  const { first, days, worked, workedBefore } = calendar.table;
  const place = epochDayOf(after) + 1 - first;
  const found = place >= 0 && count > 0 ? worked[(workedBefore[place] ?? worked.length) + count - 1] : undefined;
  if (found !== undefined) return days[found]!;
  let on = after;
  for (let left = count; left > 0; left -= isWorkingDay(on, calendar) ? 1 : 0) on = addDays(on, 1);
  return on;
}

/** The first working day after `after`. */
export const nextWorkingDay = (after: CalendarDay, calendar: WorkingCalendar): CalendarDay =>
  workingDayAfter(after, 1, calendar);

/** Số ngày làm việc after `after` up to and including `to`; none when `to` is not later. */
export function workingDaysBetween(after: CalendarDay, to: CalendarDay, calendar: WorkingCalendar): number {
  const { first, workedBefore } = calendar.table;
  const from = workedBefore[epochDayOf(after) + 1 - first];
  const until = workedBefore[epochDayOf(to) + 1 - first];
  if (from !== undefined && until !== undefined) return Math.max(0, until - from);
  let count = 0;
  for (let on = addDays(after, 1); on <= to; on = addDays(on, 1)) count += isWorkingDay(on, calendar) ? 1 : 0;
  return count;
}

/** Refused: an hour was asked for, and the desk has not written down when it opens. */
export interface NoOfficeHours {
  readonly code: "calendar.no-office-hours";
}

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/**
 * Giờ làm việc of the desk that day; a made-up weekend day follows Friday's hours. A desk's own Saturday morning is
 * working time for limits in hours only: limits in days follow the state's week of five days (QĐ 188/1999/QĐ-TTg), so
 * that a desk which serves longer does not thereby promise sooner. The first hours written down hold for the time before
 * them too: an office takes over dossiers that are older than itself.
 */
export function sessionsOn(on: CalendarDay, calendar: WorkingCalendar): readonly Session[] {
  const hours = calendar.hours.find((each) => each.from <= on) ?? calendar.hours.at(-1);
  if (!hours) return [];
  if (calendar.madeUpDays.has(on)) return hours.friday;
  return calendar.daysOff.has(on) ? [] : hours[WEEK[weekdayOf(on) - 1]!];
}

/** Whether the desk's last hours have a day of the state's week on which it opens: else counting by the hour would never end. */
export const hasOfficeHours = ({ hours: [newest] }: WorkingCalendar): boolean =>
  newest !== undefined && WEEK.slice(0, 5).some((weekday) => newest[weekday].length > 0);

/** The state's closing hour, where a desk's own is not written down. */
const CLOSES = 17 * 60;
/** The same for opening. */
const OPENS = 8 * 60;

/** Giờ đóng cửa of a working day. */
export const closingOn = (on: CalendarDay, calendar: WorkingCalendar): Moment =>
  momentAt(on, sessionsOn(on, calendar).at(-1)?.closes ?? CLOSES);

/** Giờ mở cửa of a working day. */
export const openingOn = (on: CalendarDay, calendar: WorkingCalendar): Moment =>
  momentAt(on, sessionsOn(on, calendar)[0]?.opens ?? OPENS);

/** Trong giờ làm việc. */
export const isWithinHours = (at: Moment, calendar: WorkingCalendar): boolean =>
  sessionsOn(dayOf(at), calendar).some((session) => session.opens <= minutesOf(at) && minutesOf(at) < session.closes);
