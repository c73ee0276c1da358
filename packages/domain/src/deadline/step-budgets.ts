import { yearOf } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import {
  hasOfficeHours,
  isPublished,
  type CalendarNotPublished,
  type NoOfficeHours,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import { reckonWorkingMinutes } from "./reckon-working-minutes.ts";
import type { Appointment } from "./reckoning.ts";
import type { TimeLimit } from "./time-limit.ts";

/** What is wrong with the minutes of an internal process. */
export type BudgetFault =
  /** The limit is not in working days or hours: minutes cannot add up to it. */
  | { readonly kind: "limit-not-in-working-time" }
  | { readonly kind: "minutes-differ"; readonly minutes: number; readonly limitMinutes: number };

/** Thời gian các bước của quy trình nội bộ: they add up to the limit, to the minute; a same-day limit may take less than the day. */
export function checkStepBudgets(
  steps: readonly { readonly id: string; readonly minutes: number }[],
  limit: TimeLimit,
  minutesPerWorkingDay: number,
): Result<{ readonly minutes: number }, BudgetFault> {
  const limitMinutes = limitInMinutes(limit, minutesPerWorkingDay);
  if (limitMinutes === null) return refuse({ kind: "limit-not-in-working-time" });
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const isWithin = limit.unit === "same-day" && minutes <= limitMinutes;
  return minutes === limitMinutes || isWithin
    ? accept({ minutes })
    : refuse({ kind: "minutes-differ", minutes, limitMinutes });
}

/** Thời hạn quy ra phút làm việc; null where it is counted in days of the wall calendar, or not at all. */
function limitInMinutes(limit: TimeLimit, minutesPerWorkingDay: number): number | null {
  switch (limit.unit) {
    case "working-day":
      return limit.quantity * minutesPerWorkingDay;
    case "working-hour":
      return limit.quantity * 60;
    case "same-day":
      return minutesPerWorkingDay;
    case "chain": {
      const parts = limit.parts.map((part) => limitInMinutes(part, minutesPerWorkingDay));
      return parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null;
    }
    case "calendar-day":
    case "month":
    case "unlabelled":
      return null;
  }
}

/** Hạn của một bước: working minutes of the desk from the moment the step began. */
export function stepDue({
  from,
  minutes,
  calendar,
}: {
  readonly from: Moment;
  readonly minutes: number;
  readonly calendar: WorkingCalendar;
}): Result<Appointment, CalendarNotPublished | NoOfficeHours> {
  if (!hasOfficeHours(calendar)) return refuse({ code: "calendar.no-office-hours" });
  const unpublished = (on: Moment) => !isPublished(dayOf(on), calendar);
  if (unpublished(from)) return refuse({ code: "calendar.not-published", year: yearOf(dayOf(from)) });
  const end = reckonWorkingMinutes(minutes, { from, calendar });
  return unpublished(end.at) ? refuse({ code: "calendar.not-published", year: yearOf(end.on) }) : accept(end);
}
