import { dayOf, minutesOf } from "../calendar/moment.ts";
import { isWorkingDay, nextWorkingDay, workingDayAfter } from "../calendar/working-calendar.ts";
import { appointmentOn, type Appointment, type Counting } from "./reckoning.ts";

/** Nhận kịp giờ trả trong ngày: on a working day, not after the cut-off. */
export const isForToday = (cutOff: number, { from, calendar }: Counting): boolean =>
  isWorkingDay(dayOf(from), calendar) && minutesOf(from) <= cutOff;

/** Trả trong ngày; received after the cut-off or on a day off, the next working day. */
export function reckonSameDay(cutOff: number, excluded: number, counting: Counting): Appointment {
  const { calendar } = counting;
  const received = dayOf(counting.from);
  const on = isForToday(cutOff, counting) ? received : nextWorkingDay(received, calendar);
  return appointmentOn(workingDayAfter(on, excluded, calendar), calendar);
}
