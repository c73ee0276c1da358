import { weekdayOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import { sessionsOn, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { addWorkingMinutes } from "../deadline/add-working-minutes.ts";
import type { Source } from "../source.ts";
import type { ProvincePack } from "./province-pack.ts";

/** Lời hứa trả ngay: the same day, and the moment the desk aims at. */
export interface InstantPromise {
  readonly on: CalendarDay;
  /** Never after closing. */
  readonly by: Moment;
  readonly source: Source;
}

/** Which procedure, on which desk's calendar. */
export interface PromiseQuestion {
  readonly procedure: string;
  readonly pack: ProvincePack;
  readonly calendar: WorkingCalendar;
}

/** The promise that a reception at that moment is given; none on a day off, after closing, or without such a service. */
export function instantPromiseOn(
  receivedAt: Moment,
  { procedure, pack, calendar }: PromiseQuestion,
): InstantPromise | null {
  const on = dayOf(receivedAt);
  const service = pack.procedures
    .find(({ code }) => code === procedure)
    ?.instant?.findLast(
      ({ weekday, from, to }) => weekday === weekdayOf(on) && from <= on && (to === undefined || on <= to),
    );
  const closes = sessionsOn(on, calendar).at(-1)?.closes;
  if (service === undefined || closes === undefined || minutesOf(receivedAt) >= closes) return null;
  const [aimed, closing] = [addWorkingMinutes(receivedAt, service.minutes, calendar), momentAt(on, closes)];
  return { on, by: aimed < closing ? aimed : closing, source: service.source };
}

/** What became of a promise. */
export type PromiseOutcome =
  | "kept" // trả trong số phút đã hứa
  | "same-day" // trả trong ngày, quá số phút đã hứa
  | "broken"; // không trả trong ngày

/** Lời hứa có được giữ không: by the moment the result was there. */
export function promiseKept(promise: InstantPromise, endedAt: Moment | null): PromiseOutcome {
  if (endedAt === null || dayOf(endedAt) > promise.on) return "broken";
  return endedAt <= promise.by ? "kept" : "same-day";
}
