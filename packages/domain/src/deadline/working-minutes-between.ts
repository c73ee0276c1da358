import { addDays } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, type Moment } from "../calendar/moment.ts";
import { sessionsOn, type WorkingCalendar } from "../calendar/working-calendar.ts";

/** Số phút làm việc from one moment to a later one, inside the desk's hours. */
export function workingMinutesBetween(from: Moment, to: Moment, calendar: WorkingCalendar): number {
  let minutes = 0;
  for (let on = dayOf(from); on <= dayOf(to); on = addDays(on, 1)) {
    const earliest = on === dayOf(from) ? minutesOf(from) : 0;
    const latest = on === dayOf(to) ? minutesOf(to) : 1440;
    for (const { opens, closes } of sessionsOn(on, calendar))
      minutes += Math.max(0, Math.min(closes, latest) - Math.max(opens, earliest));
  }
  return minutes;
}
