import { yearOf } from "../calendar/calendar-day.ts";
import { dayOf, momentAt, type Moment } from "../calendar/moment.ts";
import {
  isPublished,
  nextWorkingDay,
  workingDayAfter,
  workingDaysBetween,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Source } from "../source.ts";
import { dueDate, type DueDate, type DueDateRefusal } from "./due-date.ts";
import { appointmentOn } from "./reckoning.ts";
import { startOf, type RunningClock } from "./running-clock.ts";

/** A stop that is over, and the clock that it held up. */
export interface Resumption extends RunningClock {
  readonly stoppedAt: Moment;
  readonly resumedAt: Moment;
  readonly reason: string;
  /** The special law that leaves this time out. */
  readonly source: Source;
  readonly calendar: WorkingCalendar;
}

/**
 * Tính tiếp sau khi tạm dừng: the limit that was left runs on. A limit in working days ends as many working days later
 * as the stop took away, one in hours as many minutes, one in days or months as many days of the wall calendar; then
 * BLDS 2015, Điều 148.5. A stop that began after the due date gives nothing back.
 */
export function resumedDue(resumption: Resumption): Result<DueDate, DueDateRefusal> {
  const { due, stoppedAt, resumedAt, reason, source, calendar } = resumption;
  const stop = { from: stoppedAt, to: resumedAt, reason, source };
  const start = startOf(resumption);
  if (start) return dueDate({ ...start, excluded: [...(start.excluded ?? []), stop], calendar });
  if (stoppedAt >= due.lateFrom) return accept(due);
  const days = workingDaysBetween(dayOf(stoppedAt), dayOf(resumedAt), calendar);
  const on = workingDayAfter(due.on, days, calendar);
  // As with a limit that is known: in time when the clock stopped, in time when it runs on.
  const end = momentAt(on, 1440) > resumedAt ? on : nextWorkingDay(on, calendar);
  if (!isPublished(end, calendar)) return refuse({ code: "calendar.not-published", year: yearOf(end) });
  const moved = end === due.on ? due : appointmentOn(end, calendar);
  return accept({ ...moved, segments: [...due.segments, { kind: "excluded", ...stop }] });
}
