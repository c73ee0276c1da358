import { nationalCatalogue } from "@motcua/catalogue";
import { day, workingCalendar, type CalendarYear, type OfficeHours, type WorkingCalendar } from "@motcua/domain";

const weekday = [
  { opens: 7 * 60 + 30, closes: 11 * 60 + 30 },
  { opens: 13 * 60, closes: 17 * 60 },
];

const hours: OfficeHours = {
  from: day("2018-01-01"),
  monday: weekday,
  tuesday: weekday,
  wednesday: weekday,
  thursday: weekday,
  friday: weekday,
  saturday: [],
  sunday: [],
};

/** The years of the catalogue, 2018 to 2030. */
export const years: readonly CalendarYear[] = nationalCatalogue().calendars;

/** The nation's days off with plain desk hours. */
export const calendar: WorkingCalendar = workingCalendar(years, [hours]);

/** Days off from Monday to Friday, as one would hand them to a library. */
export const weekdaysOff: readonly string[] = years.flatMap((year) => year.daysOff.map((off) => off.day));
