import { addDays, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import type { Session } from "../calendar/working-calendar.ts";

/** A desk shut for longer has no hours: they are missing, and the count must not hang. */
const LONGEST_SHUT = 3660;

/** So many minutes later, counting only the sessions of each day; a part of a minute is given whole. */
export function afterOpenMinutes(
  from: Moment,
  minutes: number,
  sessionsOf: (on: CalendarDay) => readonly Session[],
): Moment {
  let left = Math.ceil(minutes);
  let day = dayOf(from);
  let earliest = minutesOf(from);
  for (let shut = 0; shut < LONGEST_SHUT; shut += 1) {
    for (const session of sessionsOf(day)) {
      const starts = Math.max(session.opens, earliest);
      if (starts >= session.closes) continue;
      if (left <= session.closes - starts) return momentAt(day, starts + left);
      left -= session.closes - starts;
      shut = 0;
    }
    day = addDays(day, 1);
    earliest = 0;
  }
  throw new Error("no office hours within ten years: the desk's hours are missing");
}
