import { addDays, dayOf, type DueDate, type Moment, type WorkingCalendar } from "@motcua/domain";
import { momentOfDay, previousWorkingDay, workingDays } from "./working-moments.ts";

interface Chance {
  readonly calendar: WorkingCalendar;
  readonly random: () => number;
}

/** One to three working days too late. */
export function lateEnd({ on }: DueDate, { calendar, random }: Chance): Moment {
  const days = workingDays(addDays(on, 1), addDays(on, 14), calendar);
  return momentOfDay(days[Math.floor(random() * 3)]!, 0.2 + 0.6 * random(), calendar);
}

/** On the due day or, where there is one after reception, the working day before. */
export function timelyEnd(receivedAt: Moment, { on }: DueDate, { calendar, random }: Chance): Moment {
  const before = previousWorkingDay(on, calendar);
  const day = random() < 0.7 && before > dayOf(receivedAt) ? before : on;
  return momentOfDay(day, 0.2 + 0.6 * random(), calendar);
}

/** The person comes for it on the next working day. */
export const nextMorning = (at: Moment, calendar: WorkingCalendar): Moment =>
  momentOfDay(workingDays(addDays(dayOf(at), 1), addDays(dayOf(at), 14), calendar)[0]!, 0.25, calendar);
