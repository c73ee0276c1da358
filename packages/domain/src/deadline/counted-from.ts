import { dayOf, minutesOf, type Moment } from "../calendar/moment.ts";
import {
  closingOn,
  isWorkingDay,
  nextWorkingDay,
  openingOn,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import type { StartRule } from "./time-limit.ts";

/** Why a dossier is counted from the next opening. */
export type LateReception =
  | "day-off" // ngày nghỉ
  | "after-closing" // sau giờ làm việc
  | "last-minutes"; // những phút cuối giờ

/** Why the rule moves the start of a dossier received then; null when it does not. */
export function lateReception(at: Moment, rule: StartRule, calendar: WorkingCalendar): LateReception | null {
  if (!isWorkingDay(dayOf(at), calendar)) return "day-off";
  const left = minutesOf(closingOn(dayOf(at), calendar)) - minutesOf(at);
  if (left <= 0) return "after-closing";
  return left <= rule.lastMinutes ? "last-minutes" : null;
}

/** Mốc tính thời hạn where special law has a rule on late reception: the moment itself, or the next opening. */
export const countedFrom = (at: Moment, rule: StartRule | undefined, calendar: WorkingCalendar): Moment =>
  rule === undefined || lateReception(at, rule, calendar) === null
    ? at
    : openingOn(nextWorkingDay(dayOf(at), calendar), calendar);
