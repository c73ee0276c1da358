import { addDays, addMonths } from "../calendar/calendar-day.ts";
import { dayOf, momentAt, type Moment } from "../calendar/moment.ts";
import { closingOn, isWorkingDay, nextWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { explainSpan } from "./explain-span.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Segment } from "./segment.ts";
import type { TimeLimit } from "./time-limit.ts";

type WholeLimit = Extract<TimeLimit, { unit: "calendar-day" | "month" }>;

/** Ngày, tháng: a last day off moves the end to the next working day (BLDS 2015, Điều 148.5). */
export function reckonWholeDays(from: Moment, { unit, quantity }: WholeLimit, calendar: WorkingCalendar): Reckoning {
  const end = unit === "month" ? addMonths(dayOf(from), quantity) : addDays(dayOf(from), quantity);
  const on = isWorkingDay(end, calendar) ? end : nextWorkingDay(end, calendar);
  const moved: Segment[] =
    on === end
      ? []
      : [
          ...explainSpan(addDays(end, -1), on, calendar),
          { kind: "moved-end", from: end, to: on, basis: "BLDS-2015-148.5" },
        ];
  return {
    on,
    at: closingOn(on, calendar),
    lateFrom: momentAt(on, 1440),
    segments: [
      { kind: "first-day-not-counted", day: dayOf(from), basis: "BLDS-2015-147.2" },
      { kind: "counted", unit, quantity, from: addDays(dayOf(from), 1), to: end },
      ...moved,
    ],
  };
}
