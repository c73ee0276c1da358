import { dayOf, type Moment } from "../calendar/moment.ts";
import type { DueDate } from "./due-date.ts";

/** Trước hạn, đúng hạn, quá hạn (TT 01/2018, Mẫu 05). */
export type Punctuality = "early" | "on-time" | "late";

/** Judged by the day; a limit in hours by the moment. */
export function punctuality(end: Moment, due: Pick<DueDate, "on" | "lateFrom">): Punctuality {
  if (end >= due.lateFrom) return "late";
  return dayOf(end) < due.on ? "early" : "on-time";
}
