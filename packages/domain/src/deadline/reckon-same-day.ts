import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import { closingOn, isWorkingDay, nextWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { explainSpan } from "./explain-span.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Segment } from "./segment.ts";

/** Trả trong ngày; received after the cut-off or on a day off, the next working day. */
export function reckonSameDay(from: Moment, cutOff: number, calendar: WorkingCalendar): Reckoning {
  const received = dayOf(from);
  const isOff = !isWorkingDay(received, calendar);
  const on = isOff || minutesOf(from) > cutOff ? nextWorkingDay(received, calendar) : received;
  const moved: Segment[] =
    on === received
      ? []
      : [
          { kind: "moved-start", from, to: on, because: isOff ? "day-off" : "after-cut-off", basis: "ND-118-2025-18" },
          ...explainSpan(received, on, calendar),
        ];
  return { on, at: closingOn(on, calendar), lateFrom: momentAt(on, 1440), segments: moved };
}
