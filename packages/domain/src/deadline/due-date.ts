import { yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, momentAt, type Moment } from "../calendar/moment.ts";
import { isPublished, type CalendarNotPublished, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import { reckonSameDay } from "./reckon-same-day.ts";
import { reckonWholeDays } from "./reckon-whole-days.ts";
import { reckonWorkingDays } from "./reckon-working-days.ts";
import { reckonWorkingHours } from "./reckon-working-hours.ts";
import type { Reckoning } from "./reckoning.ts";
import type { ClockStart, DeadlineBasis, Segment } from "./segment.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Ngày hẹn trả kết quả, with the way that leads to it. */
export type DueDate = Reckoning;

/** Refused: the published limit is a text that a person must label first. */
export interface LimitUnlabelled {
  readonly code: "deadline.limit-unlabelled";
  readonly text: string;
}

/** Why no due date can be given. */
export type DueDateRefusal = CalendarNotPublished | LimitUnlabelled;

/** What a due date is reckoned from. */
export interface Start {
  readonly from: Moment;
  readonly limit: TimeLimit;
  readonly calendar: WorkingCalendar;
  readonly phase?: ClockStart;
}

const LATER_BASIS: Readonly<Record<Exclude<ClockStart, "received">, DeadlineBasis>> = {
  supplemented: "ND-118-2025-19.4",
  "obligation-proved": "tax-notice",
  reappointed: "ND-118-2025-19.9",
};

/** Thời hạn giải quyết → ngày hẹn trả. The day of receipt is not counted (BLDS 2015, Điều 147.2). */
export function dueDate({ from, limit, calendar, phase = "received" }: Start): Result<DueDate, DueDateRefusal> {
  const reached = reach(from, limit, calendar);
  if (!reached.ok) return reached;
  const started: Segment = {
    kind: "started",
    at: from,
    phase,
    basis: phase === "received" ? receiptBasis(limit) : LATER_BASIS[phase],
  };
  const projected: Segment[] = yearsBetween(dayOf(from), reached.value.on)
    .filter((year) => calendar.years.get(year)?.status === "projected")
    .map((year) => ({ kind: "projected-year", year }));
  return accept({ ...reached.value, segments: [started, ...reached.value.segments, ...projected] });
}

/** Hours run from the moment itself, a same-day limit within its day; every other limit leaves the first day out. */
const receiptBasis = ({ unit }: TimeLimit): DeadlineBasis =>
  unit === "working-hour" ? "BLDS-2015-147.1" : unit === "same-day" ? "ND-118-2025-18" : "BLDS-2015-147.2";

function reach(from: Moment, limit: TimeLimit, calendar: WorkingCalendar): Result<DueDate, DueDateRefusal> {
  if (limit.unit === "unlabelled") return refuse({ code: "deadline.limit-unlabelled", text: limit.text });
  const first = dayOf(from);
  if (!isPublished(first, calendar)) return refuse({ code: "calendar.not-published", year: yearOf(first) });
  if (limit.unit === "chain") return chain(from, limit.parts, calendar);
  return published(from, reckon(from, limit, calendar), calendar);
}

type SingleLimit = Exclude<TimeLimit, { unit: "chain" | "unlabelled" }>;

function reckon(from: Moment, limit: SingleLimit, calendar: WorkingCalendar): Reckoning {
  switch (limit.unit) {
    case "working-day":
      return reckonWorkingDays(from, limit.quantity, calendar);
    case "working-hour":
      return reckonWorkingHours(from, limit.quantity, calendar);
    case "calendar-day":
    case "month":
      return reckonWholeDays(from, limit, calendar);
    case "same-day":
      return reckonSameDay(from, limit.cutOff, calendar);
  }
}

const chain = (from: Moment, parts: readonly TimeLimit[], calendar: WorkingCalendar): Result<DueDate, DueDateRefusal> =>
  parts.reduce<Result<DueDate, DueDateRefusal>>(
    (before, part) => {
      if (!before.ok) return before;
      const next = reach(before.value.at, part, calendar);
      return next.ok ? accept({ ...next.value, segments: [...before.value.segments, ...next.value.segments] }) : next;
    },
    accept({ on: dayOf(from), at: from, lateFrom: momentAt(dayOf(from), 1440), segments: [] }),
  );

/** Counting through a year that nobody published would be guessing. */
function published(from: Moment, due: DueDate, calendar: WorkingCalendar): Result<DueDate, CalendarNotPublished> {
  const missing = yearsBetween(dayOf(from), due.on).find((year) => !calendar.years.has(year));
  return missing === undefined ? accept(due) : refuse({ code: "calendar.not-published", year: missing });
}

const yearsBetween = (first: CalendarDay, last: CalendarDay): readonly number[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
