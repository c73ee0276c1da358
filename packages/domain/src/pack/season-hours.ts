import { addDays, day, parseDay, type CalendarDay } from "../calendar/calendar-day.ts";
import type { OfficeHours } from "../calendar/working-calendar.ts";
import type { Source } from "../source.ts";

/** Giờ làm việc theo mùa: hours that come back each year, as summer's; `begins` and `ends` are `MM-DD`, both included. */
export interface SeasonHours extends OfficeHours {
  readonly to?: CalendarDay;
  readonly begins: string;
  readonly ends: string;
  readonly source: Source;
}

/** Hours with their seasons, as one list by the day from which each holds, through the years given. */
export function hoursThrough(
  years: readonly number[],
  hours: readonly OfficeHours[],
  seasons: readonly SeasonHours[],
): readonly OfficeHours[] {
  if (seasons.length === 0) return hours;
  const changes = new Set([
    ...hours.map(({ from }) => from),
    ...seasons.flatMap((season) => [season.from, ...(season.to === undefined ? [] : [addDays(season.to, 1)])]),
    ...years.flatMap((year) => seasons.flatMap(({ begins, ends }) => turnsOf(year, begins, ends))),
  ]);
  const oldestFirst = hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [...changes].toSorted().flatMap((from): readonly OfficeHours[] => {
    const inForce = seasons.findLast((season) => isInSeason(from, season)) ?? lastBy(from, oldestFirst);
    return inForce === undefined ? [] : [{ ...weekOf(inForce), from }];
  });
}

/** The days of a year on which a season begins and is over; where there is no 29 February, 1 March turns it. */
function turnsOf(year: number, begins: string, ends: string): readonly CalendarDay[] {
  const march = day(`${year}-03-01`);
  const last = parseDay(`${year}-${ends}`);
  return [parseDay(`${year}-${begins}`) ?? march, last === null ? march : addDays(last, 1)];
}

const lastBy = (on: CalendarDay, oldestFirst: readonly OfficeHours[]): OfficeHours | undefined =>
  oldestFirst.findLast(({ from }) => from <= on);

/** A season whose end stands before its beginning goes over the New Year. */
function isInSeason(on: CalendarDay, { from, to, begins, ends }: SeasonHours): boolean {
  if (on < from || (to !== undefined && on > to)) return false;
  const dayOfYear = on.slice(5);
  return begins <= ends ? begins <= dayOfYear && dayOfYear <= ends : begins <= dayOfYear || dayOfYear <= ends;
}

const weekOf = ({ monday, tuesday, wednesday, thursday, friday, saturday, sunday }: OfficeHours) => ({
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday,
});
