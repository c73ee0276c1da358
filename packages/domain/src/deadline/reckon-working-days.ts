import { addDays } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import {
  closingOn,
  isWorkingDay,
  nextWorkingDay,
  sessionsOn,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";
import { explainSpan } from "./explain-span.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Segment } from "./segment.ts";

/** Ngày làm việc: the day of receipt is not counted; a half follows the whole days as working time from the same hour. */
export function reckonWorkingDays(from: Moment, quantity: number, calendar: WorkingCalendar): Reckoning {
  const first = dayOf(from);
  const whole = Math.floor(quantity);
  let on = first;
  for (let counted = 0; counted < whole; counted += 1) on = nextWorkingDay(on, calendar);
  // Received on a day off, the hour says nothing: the whole days are over when their last one closes.
  const wholeDaysOver =
    whole > 0 && !isWorkingDay(first, calendar) ? closingOn(on, calendar) : momentAt(on, minutesOf(from));
  const at = quantity === whole ? closingOn(on, calendar) : afterHalfDay(wholeDaysOver, quantity - whole, calendar);
  const to = dayOf(at);
  const notCounted: Segment[] =
    whole === 0 ? [] : [{ kind: "first-day-not-counted", day: first, basis: "BLDS-2015-147.2" }];
  const counted: Segment = {
    kind: "counted",
    unit: "working-day",
    quantity,
    from: whole === 0 ? first : addDays(first, 1),
    to,
  };
  return {
    on: to,
    at,
    lateFrom: momentAt(to, 1440),
    segments: [...notCounted, ...explainSpan(first, to, calendar), counted],
  };
}

/** The part of a day left over, as working time from the same hour: half of that desk's day, four hours where the day is eight. */
function afterHalfDay(from: Moment, part: number, calendar: WorkingCalendar): Moment {
  const on = isWorkingDay(dayOf(from), calendar) ? dayOf(from) : nextWorkingDay(dayOf(from), calendar);
  const minutes = sessionsOn(on, calendar).reduce((sum, session) => sum + session.closes - session.opens, 0);
  return addWorkingMinutes(from, (minutes > 0 ? minutes : 480) * part, calendar);
}
