import { nationalCatalogue } from "@motcua/catalogue";
import { day, workingCalendar, type CalendarYear, type WorkingCalendar } from "@motcua/domain";
import { hoursFrom } from "@motcua/replay";

/** The years of the catalogue, 2018 to 2030. */
export const years: readonly CalendarYear[] = nationalCatalogue().calendars;

/** The nation's days off with plain desk hours. */
export const calendar: WorkingCalendar = workingCalendar(years, [hoursFrom(day("2018-01-01"))]);

/** Days off from Monday to Friday, as one would hand them to a library. */
export const weekdaysOff: readonly string[] = years.flatMap((year) => year.daysOff.map((off) => off.day));
