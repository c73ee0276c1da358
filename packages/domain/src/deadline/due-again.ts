import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { accept, type Result } from "../result.ts";
import { dueDate, type DueDate, type DueDateRefusal } from "./due-date.ts";
import { startOf, type RunningClock } from "./running-clock.ts";

/** Tính lại ngày hẹn on a calendar decided later, from the dossier's own state. A date that came without its lines stays. */
export function dueAgain(clock: RunningClock, calendar: WorkingCalendar): Result<DueDate, DueDateRefusal> {
  const start = startOf(clock);
  return start ? dueDate({ ...start, calendar }) : accept(clock.due);
}
