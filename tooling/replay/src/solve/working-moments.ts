import {
  addDays,
  dayOf,
  isWorkingDay,
  minutesOf,
  momentAt,
  sessionsOn,
  type CalendarDay,
  type Moment,
  type WorkingCalendar,
} from "@motcua/domain";

/** Every working day of a period, in order. */
export function workingDays(from: CalendarDay, to: CalendarDay, calendar: WorkingCalendar): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) days.push(on);
  return days;
}

/** The working day before. */
export function previousWorkingDay(on: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  let before = addDays(on, -1);
  while (!isWorkingDay(before, calendar)) before = addDays(before, -1);
  return before;
}

/** How far within its session a moment may move, in minutes: `[back, on]`. Both 0 outside office hours. */
export function roomAround(at: Moment, calendar: WorkingCalendar): readonly [number, number] {
  const minute = minutesOf(at);
  const session = sessionsOn(dayOf(at), calendar).find(({ opens, closes }) => opens <= minute && minute <= closes);
  return session ? [minute - session.opens, session.closes - minute] : [0, 0];
}

/** A share of a working day, 0 at its opening and 1 at its closing, as a moment. */
export function momentOfDay(on: CalendarDay, share: number, calendar: WorkingCalendar): Moment {
  const sessions = sessionsOn(on, calendar);
  let left = Math.floor(share * sessions.reduce((sum, { opens, closes }) => sum + closes - opens, 0));
  for (const { opens, closes } of sessions) {
    if (left <= closes - opens) return momentAt(on, opens + left);
    left -= closes - opens;
  }
  throw new Error(`${on} is not worked`);
}
