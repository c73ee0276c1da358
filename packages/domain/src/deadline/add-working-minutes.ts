import { addDays } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import { sessionsOn, type WorkingCalendar } from "../calendar/working-calendar.ts";

/** More days than any limit in hours can need: a calendar without opening hours must not hang the count. */
const FURTHEST_DAYS = 3660;

/** Giờ làm việc: minutes inside office hours, breaks and days off skipped; a part of a minute is given whole. */
export function addWorkingMinutes(from: Moment, minutes: number, calendar: WorkingCalendar): Moment {
  let left = Math.ceil(minutes);
  let day = dayOf(from);
  let earliest = minutesOf(from);
  for (let tried = 0; tried < FURTHEST_DAYS; tried += 1) {
    for (const session of sessionsOn(day, calendar)) {
      const starts = Math.max(session.opens, earliest);
      if (starts >= session.closes) continue;
      if (left <= session.closes - starts) return momentAt(day, starts + left);
      left -= session.closes - starts;
    }
    day = addDays(day, 1);
    earliest = 0;
  }
  throw new Error("no office hours within ten years: the desk's hours are missing");
}
