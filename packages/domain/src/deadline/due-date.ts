import { addDays, addMonths, yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import {
  closingOn,
  isPublished,
  isWorkingDay,
  nextWorkingDay,
  sessionsOn,
  type CalendarNotPublished,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";
import { explainSpan } from "./explain-span.ts";
import type { ClockStart, DeadlineBasis, Segment } from "./segment.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Ngày hẹn trả kết quả, with the way that leads to it. */
export interface DueDate {
  readonly on: CalendarDay;
  /** The hour printed on the receipt: closing time, or the exact hour of a limit in hours and halves. */
  readonly at: Moment;
  /** Late from this moment on. Limits in days end at 24:00 (BLDS 2015, Điều 148.6), limits in hours with the minute that is printed. */
  readonly lateFrom: Moment;
  readonly segments: readonly Segment[];
}

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
  const started: Segment = { kind: "started", at: from, phase, basis: phase === "received" ? receiptBasis(limit) : LATER_BASIS[phase] };
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
  switch (limit.unit) {
    case "working-day":
      return published(from, workingDays(from, limit.quantity, calendar), calendar);
    case "working-hour":
      return published(from, workingHours(from, limit.quantity, calendar), calendar);
    case "calendar-day":
      return published(from, wholeDays({ from, end: addDays(first, limit.quantity), unit: "calendar-day", quantity: limit.quantity }, calendar), calendar);
    case "month":
      return published(from, wholeDays({ from, end: addMonths(first, limit.quantity), unit: "month", quantity: limit.quantity }, calendar), calendar);
    case "same-day":
      return published(from, sameDay(from, limit.cutOff, calendar), calendar);
    case "chain":
      return chain(from, limit.parts, calendar);
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

function workingDays(from: Moment, quantity: number, calendar: WorkingCalendar): DueDate {
  const first = dayOf(from);
  const whole = Math.floor(quantity);
  let on = first;
  for (let counted = 0; counted < whole; counted += 1) on = nextWorkingDay(on, calendar);
  // Received on a day off, the hour says nothing: the whole days are over when their last one closes.
  const wholeDaysOver = whole > 0 && !isWorkingDay(first, calendar) ? closingOn(on, calendar) : momentAt(on, minutesOf(from));
  const at = quantity === whole ? closingOn(on, calendar) : afterHalfDay(wholeDaysOver, quantity - whole, calendar);
  const to = dayOf(at);
  const notCounted: Segment[] = whole === 0 ? [] : [{ kind: "first-day-not-counted", day: first, basis: "BLDS-2015-147.2" }];
  const counted: Segment = { kind: "counted", unit: "working-day", quantity, from: whole === 0 ? first : addDays(first, 1), to };
  return { on: to, at, lateFrom: momentAt(to, 1440), segments: [...notCounted, ...explainSpan(first, to, calendar), counted] };
}

/** The part of a day left over, as working time from the same hour: half of that desk's day, four hours where the day is eight. */
function afterHalfDay(from: Moment, part: number, calendar: WorkingCalendar): Moment {
  const on = isWorkingDay(dayOf(from), calendar) ? dayOf(from) : nextWorkingDay(dayOf(from), calendar);
  const minutes = sessionsOn(on, calendar).reduce((sum, session) => sum + session.closes - session.opens, 0);
  return addWorkingMinutes(from, (minutes > 0 ? minutes : 480) * part, calendar);
}

function workingHours(from: Moment, quantity: number, calendar: WorkingCalendar): DueDate {
  const at = addWorkingMinutes(from, quantity * 60, calendar);
  const on = dayOf(at);
  return {
    on,
    at,
    lateFrom: momentAt(on, minutesOf(at) + 1),
    segments: [...explainSpan(dayOf(from), on, calendar), { kind: "counted", unit: "working-hour", quantity, from: dayOf(from), to: on }],
  };
}

interface WholeDays {
  readonly from: Moment;
  readonly end: CalendarDay;
  readonly unit: "calendar-day" | "month";
  readonly quantity: number;
}

function wholeDays({ from, end, unit, quantity }: WholeDays, calendar: WorkingCalendar): DueDate {
  const on = isWorkingDay(end, calendar) ? end : nextWorkingDay(end, calendar);
  const moved: Segment[] =
    on === end ? [] : [...explainSpan(addDays(end, -1), on, calendar), { kind: "moved-end", from: end, to: on, basis: "BLDS-2015-148.5" }];
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

/** Trả trong ngày; received after the cut-off or on a day off, the next working day. */
function sameDay(from: Moment, cutOff: number, calendar: WorkingCalendar): DueDate {
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

/** Counting through a year that nobody published would be guessing. */
function published(from: Moment, due: DueDate, calendar: WorkingCalendar): Result<DueDate, CalendarNotPublished> {
  const missing = yearsBetween(dayOf(from), due.on).find((year) => !calendar.years.has(year));
  return missing === undefined ? accept(due) : refuse({ code: "calendar.not-published", year: missing });
}

const yearsBetween = (first: CalendarDay, last: CalendarDay): readonly number[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
