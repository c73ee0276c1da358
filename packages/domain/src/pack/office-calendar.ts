import { workingCalendar, type CalendarYear, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { yearsInProvince } from "./local-day-off.ts";
import type { Office, ProvincePack } from "./province-pack.ts";
import { hoursThrough } from "./season-hours.ts";

/** Lịch làm việc of one desk: the nation's days off, the province's own, the desk's hours and seasons. Years without a calendar give no due date, so no hours either. */
export const officeCalendar = (
  years: readonly CalendarYear[],
  { hours, seasons = [] }: Pick<Office, "hours" | "seasons">,
  { daysOff = [] }: Pick<ProvincePack, "daysOff">,
): WorkingCalendar =>
  workingCalendar(
    yearsInProvince(years, daysOff),
    hoursThrough(
      years.map(({ year }) => year),
      hours,
      seasons,
    ),
  );
