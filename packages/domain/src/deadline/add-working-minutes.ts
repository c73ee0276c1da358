import type { Moment } from "../calendar/moment.ts";
import { sessionsOn, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { afterOpenMinutes } from "./after-open-minutes.ts";

/** Giờ làm việc: minutes inside the desk's hours, breaks and days off skipped; a part of a minute is given whole. */
export const addWorkingMinutes = (from: Moment, minutes: number, calendar: WorkingCalendar): Moment =>
  afterOpenMinutes(from, minutes, (on) => sessionsOn(on, calendar));
