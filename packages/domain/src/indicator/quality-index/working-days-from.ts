import { addDays, type CalendarDay } from "../../calendar/calendar-day.ts";
import { isWorkingDay, type WorkingCalendar } from "../../calendar/working-calendar.ts";

/** So many working days after the day, or before it where negative. The caller has checked that the years are published. */
export function workingDaysFrom(from: CalendarDay, days: number, calendar: WorkingCalendar): CalendarDay {
  const step = Math.sign(days);
  let on = from;
  for (let left = Math.abs(days); left > 0;) {
    on = addDays(on, step);
    if (isWorkingDay(on, calendar)) left -= 1;
  }
  return on;
}
