import { addDays, epochDayOf, weekdayOfEpoch, yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { sessionsOn, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { dayOffBasis } from "./deadline-basis.ts";
import type { ExcludedTime } from "./excluded-time.ts";
import type { Segment } from "./segment.ts";

/** Days after one and up to another, and the stops between. */
export interface Span {
  readonly after: CalendarDay;
  readonly to: CalendarDay;
  readonly stops?: readonly ExcludedTime[];
  /** By the hour: hours run whenever the desk is open, its Saturday morning too; a half day only in the state's week. */
  readonly hours?: "of-desk" | "of-week";
}

/** What lies between two published days and is not plain working time: holidays, weekends, made-up days; stops speak for themselves. */
export function explainSpan({ after, to, stops = [], hours }: Span, calendar: WorkingCalendar): readonly Segment[] {
  const { first, days } = calendar.table;
  const segments: Segment[] = [];
  const last = epochDayOf(to);
  for (let epochDay = epochDayOf(after) + 1; epochDay <= last; epochDay += 1) {
    const on = days[epochDay - first]!;
    const isWeekend = weekdayOfEpoch(epochDay) > 5;
    if (isStopped(on, stops)) continue;
    const off = calendar.daysOff.get(on);
    const madeUp = isWeekend ? calendar.madeUpDays.get(on) : undefined;
    if (madeUp) {
      const document = madeUp.source?.document ?? yearsDocument(on, calendar);
      segments.push({ kind: "made-up-day", day: on, insteadOf: madeUp.insteadOf, document });
    } else if (off) {
      const document = off.source?.document ?? yearsDocument(on, calendar);
      segments.push({ kind: "day-off", day: on, reason: off.reason, document, basis: dayOffBasis(on, off.reason) });
    } else if (isWeekend) {
      if (hours !== "of-desk" || sessionsOn(on, calendar).length === 0) appendWeekend(segments, on);
    } else if (hours !== undefined && sessionsOn(on, calendar).length === 0)
      segments.push({ kind: "desk-shut", day: on });
  }
  return segments;
}

/** Whether a stop leaves the whole day out: the day on which it began was used, the day on which the clock ran on is its last. */
export const isStopped = (on: CalendarDay, stops: readonly ExcludedTime[]): boolean =>
  stops.some((stop) => dayOf(stop.from) < on && on <= dayOf(stop.to));

const yearsDocument = (on: CalendarDay, { years }: WorkingCalendar): string =>
  years.get(yearOf(on))?.source.document ?? "";

function appendWeekend(segments: Segment[], on: CalendarDay): void {
  const last = segments.at(-1);
  if (last?.kind === "weekend" && addDays(last.to, 1) === on) segments[segments.length - 1] = { ...last, to: on };
  else segments.push({ kind: "weekend", from: on, to: on });
}
