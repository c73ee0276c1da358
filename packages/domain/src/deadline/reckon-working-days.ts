import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import {
  closingOn,
  isWorkingDay,
  nextWorkingDay,
  sessionsOn,
  workingDayAfter,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { afterOpenMinutes } from "./after-open-minutes.ts";
import { appointmentOn, type Appointment, type Counting } from "./reckoning.ts";

/** Ngày làm việc: the day of receipt is not counted; a half follows the whole days as working time from the same hour. */
export function reckonWorkingDays(quantity: number, { from, calendar }: Counting): Appointment {
  const first = dayOf(from);
  const whole = Math.floor(quantity);
  const on = workingDayAfter(first, whole, calendar);
  if (quantity === whole) return appointmentOn(on, calendar);
  // Received on a day off, the hour says nothing: the whole days are over when their last one closes.
  const wholeDaysOver =
    whole > 0 && !isWorkingDay(first, calendar) ? closingOn(on, calendar) : momentAt(on, minutesOf(from));
  const at = afterPartOfDay(wholeDaysOver, quantity - whole, calendar);
  return { ...appointmentOn(dayOf(at), calendar), at };
}

/** The part of a day left over, as working time of the state's week from the same hour: half of that desk's day, four hours where the day is eight. */
function afterPartOfDay(from: Moment, part: number, calendar: WorkingCalendar): Moment {
  const on = isWorkingDay(dayOf(from), calendar) ? dayOf(from) : nextWorkingDay(dayOf(from), calendar);
  const minutes = sessionsOn(on, calendar).reduce((sum, session) => sum + session.closes - session.opens, 0);
  return afterOpenMinutes(from, (minutes > 0 ? minutes : 480) * part, (each) =>
    isWorkingDay(each, calendar) ? sessionsOn(each, calendar) : [],
  );
}
