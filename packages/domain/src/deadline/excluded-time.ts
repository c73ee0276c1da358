import { epochDayOf } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { workingDaysBetween, type WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Source } from "../source.ts";
import type { TimeLimit } from "./time-limit.ts";
import { workingMinutesBetween } from "./working-minutes-between.ts";

/** Thời gian không tính vào thời hạn, by special law, as while a land price is determined. */
export interface ExcludedTime {
  readonly from: Moment;
  readonly to: Moment;
  readonly reason: string;
  readonly source: Source;
}

/** Stops in the order of time, each only from where the one before it ended: what two laws leave out is left out once. */
export function inTurn(stops: readonly ExcludedTime[], notBefore?: Moment): readonly ExcludedTime[] {
  let until = notBefore;
  const turns: ExcludedTime[] = [];
  for (const stop of stops.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from))) {
    const from = until !== undefined && stop.from < until ? until : stop.from;
    if (stop.to < from || (stop.to === from && from !== stop.from)) continue;
    turns.push(from === stop.from ? stop : { ...stop, from });
    until = stop.to;
  }
  return turns;
}

type SingleUnit = Exclude<TimeLimit["unit"], "chain" | "unlabelled">;

/**
 * What a stop takes out of a limit, in the limit's own measure: working days for working days, minutes of the desk for
 * hours, days of the wall calendar for days and months. Stopped and resumed on one day, a limit in days loses nothing.
 */
export function excludedFrom(unit: SingleUnit, { from, to }: ExcludedTime, calendar: WorkingCalendar): number {
  switch (unit) {
    case "working-day":
    case "same-day":
      return workingDaysBetween(dayOf(from), dayOf(to), calendar);
    case "working-hour":
      return workingMinutesBetween(from, to, calendar);
    case "calendar-day":
    case "month":
      return Math.max(0, epochDayOf(dayOf(to)) - epochDayOf(dayOf(from)));
  }
}
