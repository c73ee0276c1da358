import { dayOf, minutesOf, momentAt } from "../calendar/moment.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";
import type { Appointment, Counting } from "./reckoning.ts";

/** Giờ làm việc, from the very moment (BLDS 2015, Điều 147.1); late with the minute after the one that is printed. */
export function reckonWorkingMinutes(minutes: number, { from, calendar }: Counting): Appointment {
  const at = addWorkingMinutes(from, minutes, calendar);
  return { on: dayOf(at), at, lateFrom: momentAt(dayOf(at), minutesOf(at) + 1) };
}
