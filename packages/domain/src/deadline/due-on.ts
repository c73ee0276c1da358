import { yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import {
  hasOfficeHours,
  isPublished,
  type CalendarNotPublished,
  type NoOfficeHours,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import { countedFrom } from "./counted-from.ts";
import { inTurn, type ExcludedTime } from "./excluded-time.ts";
import { reckonSingle, type SingleLimit, type Underway } from "./reckon-single.ts";
import type { Appointment, Counting } from "./reckoning.ts";
import {
  limitRefusal,
  type LimitNotCountable,
  type LimitPart,
  type LimitUnlabelled,
  type TimeLimit,
} from "./time-limit.ts";

/** A limit, what it is counted from, and the time that special law leaves out. */
export interface Running extends Counting {
  readonly limit: TimeLimit;
  readonly excluded?: readonly ExcludedTime[];
}

/** Why no due date can be given. */
export type DueDateRefusal = CalendarNotPublished | NoOfficeHours | LimitUnlabelled | LimitNotCountable;

/** Ngày hẹn trả without the way that leads there: the rules of `dueDate`, for dates by the million. */
export function dueOn(running: Running): Result<Appointment, DueDateRefusal> {
  const { from, limit, calendar } = running;
  const refusal = limitRefusal(limit);
  if (refusal) return refuse(refusal);
  if (!isPublished(dayOf(from), calendar)) return refuse({ code: "calendar.not-published", year: yearOf(dayOf(from)) });
  return reckon(underway(running));
}

const NO_STOPS: readonly ExcludedTime[] = [];

/** As special law lets it begin; a stop that was over by then took nothing. */
export function underway({ from: received, limit, calendar, excluded = NO_STOPS }: Running): Underway {
  const from = countedFrom(received, limit.startRule, calendar);
  const isPutOff = from !== received;
  const stops = excluded.length === 0 ? excluded : inTurn(excluded, isPutOff ? from : undefined);
  return { from, limit, calendar, excluded: stops, isPutOff, isContinued: false, isFollowed: false };
}

function reckon(part: Underway): Result<Appointment, DueDateRefusal> {
  const { from, limit, calendar } = part;
  if (limit.unit === "unlabelled") return refuse({ code: "deadline.limit-unlabelled", text: limit.text });
  if (limit.unit === "chain") return chain(part, limit.parts);
  if (needsHours(limit) && !hasOfficeHours(calendar)) return refuse({ code: "calendar.no-office-hours" });
  const { end } = reckonSingle(part, limit);
  const missing = unpublishedYear(dayOf(from), end.on, calendar);
  return missing === null ? accept(end) : refuse({ code: "calendar.not-published", year: missing });
}

const needsHours = (limit: SingleLimit): boolean =>
  limit.unit === "working-hour" || (limit.unit === "working-day" && !Number.isInteger(limit.quantity));

/** Nối tiếp: where one part ends the next begins; a stop counts in the part it began in. */
function chain(row: Underway, parts: readonly LimitPart[]): Result<Appointment, DueDateRefusal> {
  // A row without parts was refused before.
  return [...partsOf(row, parts)].at(-1)!.end;
}

/** The parts of a row one after the other, each with what it is counted from and where it ends; no more after one without an end. */
export function* partsOf(
  row: Underway,
  parts: readonly LimitPart[],
): Generator<{ readonly part: Underway; readonly end: Result<Appointment, DueDateRefusal> }, void> {
  let from: Moment = row.from;
  for (const [index, limit] of parts.entries()) {
    const part: Underway = {
      ...row,
      limit,
      from,
      excluded: index === 0 ? row.excluded : row.excluded.filter((stop) => stop.from >= from),
      isContinued: row.isContinued || index > 0,
      isFollowed: row.isFollowed || index < parts.length - 1,
    };
    const end = reckon(part);
    yield { part, end };
    if (!end.ok) return;
    from = end.value.at;
  }
}

/** Counting through a year that nobody published would be guessing. */
function unpublishedYear(first: CalendarDay, last: CalendarDay, { years }: WorkingCalendar): number | null {
  const end = yearOf(last);
  for (let year = yearOf(first); year < end; year += 1) if (!years.has(year)) return year;
  return years.has(end) ? null : end;
}
