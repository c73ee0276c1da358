import { addDays, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, type Moment } from "../calendar/moment.ts";
import { isWorkingDay, nextWorkingDay, sessionsOn } from "../calendar/working-calendar.ts";
import { lateReception } from "./counted-from.ts";
import { oneStopBasis } from "./deadline-basis.ts";
import { partsOf, underway, type Running } from "./due-on.ts";
import type { ExcludedTime } from "./excluded-time.ts";
import { explainSpan, isStopped, type Span } from "./explain-span.ts";
import { isForToday } from "./reckon-same-day.ts";
import { reckonSingle, type SingleLimit, type Underway } from "./reckon-single.ts";
import { lastDayOf, type WholeLimit } from "./reckon-whole-days.ts";
import type { Segment } from "./segment.ts";

/** The lines between the start of a limit and its end. The caller has seen that it ends; the decree of the reception is the one to cite. */
export function explainLimit(running: Running, receivedAt: Moment): readonly Segment[] {
  const first = underway(running);
  return [...explainLateReception(running, first.from), ...explainPart(first, receivedAt)];
}

function explainLateReception({ from, limit, calendar }: Running, at: Moment): readonly Segment[] {
  const rule = limit.startRule;
  const because = rule && lateReception(from, rule, calendar);
  if (!because) return [];
  return [
    { kind: "counted-from", received: from, at, because, source: rule.source },
    ...explainSpan({ after: dayOf(from), to: dayOf(at) }, calendar),
  ];
}

function explainPart(running: Underway, receivedAt: Moment): readonly Segment[] {
  const { limit } = running;
  switch (limit.unit) {
    case "unlabelled":
      return [];
    case "chain":
      return [...partsOf(running, limit.parts)].flatMap(({ part }) => explainPart(part, receivedAt));
    case "working-day":
    case "working-hour":
      return explainWorkingTime(running, limit);
    case "calendar-day":
    case "month":
      return explainWholeDays(running, limit);
    case "same-day":
      return explainSameDay(running, { limit, receivedAt });
  }
}

type WorkingLimit = Extract<SingleLimit, { unit: "working-day" | "working-hour" }>;

function explainWorkingTime(running: Underway, limit: WorkingLimit): readonly Segment[] {
  const { from, calendar, isPutOff, isContinued } = running;
  const { end, stops } = reckonSingle(running, limit);
  const { unit, quantity } = limit;
  const [first, to] = [dayOf(from), end.on];
  // Hours and a half day run from the very moment, the others from the day after.
  const hours = unit === "working-hour" ? "of-desk" : "of-week";
  const isAtOnce = unit === "working-hour" || quantity < 1;
  const before = isAtOnce ? addDays(first, -1) : first;
  const isCounted = (on: CalendarDay): boolean =>
    (hours === "of-desk" || isWorkingDay(on, calendar)) &&
    (!isAtOnce || sessionsOn(on, calendar).some(({ closes }) => on > first || closes > minutesOf(from)));
  const span = { after: isPutOff || isContinued ? first : before, to, stops };
  return [
    ...(isAtOnce ? [] : firstDay(running)),
    ...spanWithStops(isAtOnce ? { ...span, hours } : span, calendar),
    { kind: "counted", unit, quantity, from: firstOf({ after: before, to, stops }, isCounted), to },
  ];
}

function explainWholeDays(running: Underway, limit: WholeLimit): readonly Segment[] {
  const { from, calendar } = running;
  const { end, taken, stops } = reckonSingle(running, limit);
  const { unit, quantity } = limit;
  const to = lastDayOf(limit, from, taken);
  return [
    ...firstDay(running),
    ...stops.map(excluded),
    { kind: "counted", unit, quantity, from: firstOf({ after: dayOf(from), to, stops }, () => true), to },
    ...(to === end.on ? [] : explainSpan({ after: addDays(to, -1), to: end.on, stops }, calendar)),
    ...(to === end.on ? [] : [{ kind: "moved-end", from: to, to: end.on, basis: "BLDS-2015-148.5" } as const]),
  ];
}

type SameDay = Extract<SingleLimit, { unit: "same-day" }>;

/** Where another part ended before, nothing was received that day: there is no late reception to tell of. */
function explainSameDay(
  running: Underway,
  { limit, receivedAt }: { readonly limit: SameDay; readonly receivedAt: Moment },
): readonly Segment[] {
  const { from, calendar, isContinued } = running;
  const { end, stops } = reckonSingle(running, limit);
  const first = dayOf(from);
  const isLate = !isContinued && !isForToday(limit.cutOff, running);
  const basis = oneStopBasis("18", receivedAt);
  const late: Segment = isWorkingDay(first, calendar)
    ? { kind: "moved-start", from, to: nextWorkingDay(first, calendar), because: "after-cut-off", basis }
    : { kind: "moved-start", from, to: nextWorkingDay(first, calendar), because: "day-off", basis: "BLDS-2015-148.5" };
  return [
    ...(isLate ? [late] : []),
    ...spanWithStops({ after: first, to: end.on, stops }, calendar),
    ...(isLate && stops.length === 0 ? [] : [{ kind: "same-day", day: end.on, basis } as const]),
  ];
}

/** The first day of a part that begins where another ended is that one's last: it was told already. */
const firstDay = ({ from, isContinued }: Underway): readonly Segment[] =>
  isContinued ? [] : [{ kind: "first-day-not-counted", day: dayOf(from), basis: "BLDS-2015-147.2" }];

/** The first day that counts; the last one at the latest. */
function firstOf({ after, to, stops = [] }: Span, isCounted: (on: CalendarDay) => boolean): CalendarDay {
  let on = addDays(after, 1);
  while (on < to && (!isCounted(on) || isStopped(on, stops))) on = addDays(on, 1);
  return on;
}

const excluded = (stop: ExcludedTime): Segment => ({ kind: "excluded", ...stop });

/** Days off and stops, in the order of the calendar. */
function spanWithStops(span: Span, calendar: Underway["calendar"]): readonly Segment[] {
  const days = explainSpan(span, calendar);
  const { stops = [] } = span;
  if (stops.length === 0) return days;
  return [...days, ...stops.map(excluded)].toSorted(
    (a, b) => Number(beginsOn(a) > beginsOn(b)) - Number(beginsOn(a) < beginsOn(b)),
  );
}

const beginsOn = (segment: Segment): string =>
  "day" in segment ? segment.day : "from" in segment ? segment.from.slice(0, 10) : "";
