import type { Source } from "../source.ts";
import { dayOf, momentAt, minutesOf, type Moment } from "./moment.ts";
import { addDays, weekdayOf, yearOf, type CalendarDay } from "./calendar-day.ts";

/** Why a weekday is not worked. */
export type DayOffReason =
  | "new-year" // Tết Dương lịch
  | "lunar-new-year" // Tết Âm lịch
  | "hung-kings" // Giỗ Tổ Hùng Vương
  | "reunification" // ngày Chiến thắng 30/4
  | "labour-day" // Quốc tế lao động 1/5
  | "national-day" // Quốc khánh
  | "culture-day" // ngày Văn hóa Việt Nam 24/11
  | "compensatory" // nghỉ bù
  | "swapped"; // hoán đổi ngày nghỉ

/** Ngày nghỉ trong tuần của công chức. */
export interface DayOff {
  readonly day: CalendarDay;
  readonly reason: DayOffReason;
}

/** Ngày làm bù: a weekend day worked in exchange for a bridge day. */
export interface MadeUpDay {
  readonly day: CalendarDay;
  readonly insteadOf: CalendarDay;
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
  readonly hours: readonly OfficeHours[];
}

/** Years and hours, indexed. */
export function workingCalendar(years: readonly CalendarYear[], hours: readonly OfficeHours[]): WorkingCalendar {
  return {
    years: new Map(years.map((year) => [year.year, year])),
    daysOff: new Map(years.flatMap((year) => year.daysOff.map((off) => [off.day, off] as const))),
    madeUpDays: new Map(years.flatMap((year) => year.madeUpDays.map((made) => [made.day, made] as const))),
    hours: hours.toSorted((a, b) => (a.from < b.from ? 1 : -1)),
  };
}

/** Refused: nobody has published the days off of that year. */
export interface CalendarNotPublished {
  readonly code: "calendar.not-published";
  readonly year: number;
}

/** Whether that day's year has a calendar. */
export const isPublished = (on: CalendarDay, calendar: WorkingCalendar): boolean => calendar.years.has(yearOf(on));

/** Ngày làm việc: Monday to Friday unless off, and weekend days made up for one. */
export const isWorkingDay = (on: CalendarDay, calendar: WorkingCalendar): boolean =>
  calendar.madeUpDays.has(on) || (weekdayOf(on) < 6 && !calendar.daysOff.has(on));

/** The first working day after `after`. The caller has checked that the years are published. */
export function nextWorkingDay(after: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  let on = addDays(after, 1);
  while (!isWorkingDay(on, calendar)) on = addDays(on, 1);
  return on;
}

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The sessions counted as working time that day; a made-up weekend day follows Friday's hours. */
export function sessionsOn(on: CalendarDay, calendar: WorkingCalendar): readonly Session[] {
  if (!isWorkingDay(on, calendar)) return [];
  const hours = calendar.hours.find((each) => each.from <= on);
  if (!hours) return [];
  return calendar.madeUpDays.has(on) ? hours.friday : hours[WEEK[weekdayOf(on) - 1]!];
}

/** Giờ đóng cửa of a working day. */
export function closingOn(on: CalendarDay, calendar: WorkingCalendar): Moment {
  return momentAt(on, sessionsOn(on, calendar).at(-1)?.closes ?? 17 * 60);
}

/** Trong giờ làm việc. */
export const isWithinHours = (at: Moment, calendar: WorkingCalendar): boolean =>
  sessionsOn(dayOf(at), calendar).some((session) => session.opens <= minutesOf(at) && minutesOf(at) < session.closes);
