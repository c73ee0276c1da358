import { dayOf, type Moment } from "../calendar/moment.ts";
import { excludedFrom, type ExcludedTime } from "./excluded-time.ts";
import { lastDayOf, reckonWholeDays } from "./reckon-whole-days.ts";
import { reckonSameDay } from "./reckon-same-day.ts";
import { reckonWorkingDays } from "./reckon-working-days.ts";
import { reckonWorkingMinutes } from "./reckon-working-minutes.ts";
import type { Appointment, Counting } from "./reckoning.ts";
import type { LimitPart } from "./time-limit.ts";

/** A limit under way: late reception is settled, stops stand in turn; of a row of limits, which part it is. */
export interface Underway extends Counting {
  readonly limit: LimitPart;
  readonly excluded: readonly ExcludedTime[];
  /** Received late, it waited for the opening. */
  readonly isPutOff: boolean;
  /** It began where another part ended. */
  readonly isContinued: boolean;
  /** Another part begins where it ends. */
  readonly isFollowed: boolean;
}

/** Any limit but a row of them or a text. */
export type SingleLimit = Exclude<LimitPart, { unit: "chain" | "unlabelled" }>;

/** Where one limit ends, how much of the stops fell into it, and which: a stop after the end cannot heal a dossier that is late. */
export function reckonSingle(
  { from, calendar, excluded, isFollowed }: Underway,
  limit: SingleLimit,
): { readonly end: Appointment; readonly taken: number; readonly stops: readonly ExcludedTime[] } {
  const counting = { from, calendar };
  let taken = 0;
  let stopped = 0;
  let end = ends(limit, taken, counting);
  for (const stop of excluded) {
    if (stop.from >= (isFollowed ? end.at : end.lateFrom)) break;
    stopped += 1;
    // In time when the clock stopped, in time when it runs on: also where it stops on a Friday and runs on a Sunday.
    if (isInExtension(stop, limit, { from, taken })) {
      if (end.lateFrom <= stop.to) end = reckonWholeDays(dayOf(stop.to), calendar);
      continue;
    }
    taken += excludedFrom(limit.unit, stop, calendar);
    end = ends(limit, taken, counting);
    while (end.lateFrom <= stop.to) end = ends(limit, (taken += 1), counting);
  }
  return { end, taken, stops: stopped === excluded.length ? excluded : excluded.slice(0, stopped) };
}

/** Days and months are over on their last day; a day off then only puts the end off. */
const isInExtension = (
  stop: ExcludedTime,
  limit: SingleLimit,
  { from, taken }: { readonly from: Moment; readonly taken: number },
): boolean =>
  (limit.unit === "calendar-day" || limit.unit === "month") && dayOf(stop.from) > lastDayOf(limit, from, taken);

function ends(limit: SingleLimit, excluded: number, counting: Counting): Appointment {
  switch (limit.unit) {
    case "working-day":
      return reckonWorkingDays(limit.quantity + excluded, counting);
    case "working-hour":
      return reckonWorkingMinutes(limit.quantity * 60 + excluded, counting);
    case "calendar-day":
    case "month":
      return reckonWholeDays(lastDayOf(limit, counting.from, excluded), counting.calendar);
    case "same-day":
      return reckonSameDay(limit.cutOff, excluded, counting);
  }
}
