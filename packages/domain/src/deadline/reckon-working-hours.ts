import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";
import { explainSpan } from "./explain-span.ts";
import type { Reckoning } from "./reckoning.ts";

/** Giờ làm việc, from the very moment (BLDS 2015, Điều 147.1). */
export function reckonWorkingHours(from: Moment, quantity: number, calendar: WorkingCalendar): Reckoning {
  const at = addWorkingMinutes(from, quantity * 60, calendar);
  const on = dayOf(at);
  return {
    on,
    at,
    lateFrom: momentAt(on, minutesOf(at) + 1),
    segments: [
      ...explainSpan(dayOf(from), on, calendar),
      { kind: "counted", unit: "working-hour", quantity, from: dayOf(from), to: on },
    ],
  };
}
