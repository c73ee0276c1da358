import { yearOf } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { accept, type Result } from "../result.ts";
import { startBasis } from "./clock-start.ts";
import { dueOn, type DueDateRefusal, type Running } from "./due-on.ts";
import { explainLimit } from "./explain-limit.ts";
import type { Appointment } from "./reckoning.ts";
import type { ClockStart, Segment } from "./segment.ts";

export type { DueDateRefusal } from "./due-on.ts";

/** Ngày hẹn trả kết quả, with the way that leads to it. */
export interface DueDate extends Appointment {
  readonly segments: readonly Segment[];
}

/** What a due date is reckoned from. */
export interface Start extends Running {
  readonly phase?: ClockStart;
  /** Where it is another moment than the start: a dossier keeps the decree of its reception. */
  readonly receivedAt?: Moment | null;
}

/** Thời hạn giải quyết → ngày hẹn trả. The day of receipt is not counted (BLDS 2015, Điều 147.2). */
export function dueDate({ phase = "received", receivedAt, ...running }: Start): Result<DueDate, DueDateRefusal> {
  const end = dueOn(running);
  if (!end.ok) return end;
  const { from, limit, calendar } = running;
  const reception = receivedAt ?? from;
  const basis = startBasis(phase, limit, reception);
  const segments: Segment[] = [{ kind: "started", at: from, phase, basis }, ...explainLimit(running, reception)];
  const { on } = end.value;
  for (let year = yearOf(dayOf(from)); year <= yearOf(on); year += 1)
    if (isProjected(year, calendar)) segments.push({ kind: "projected-year", year });
  return accept({ ...end.value, segments });
}

const isProjected = (year: number, { years }: WorkingCalendar): boolean => years.get(year)?.status === "projected";
