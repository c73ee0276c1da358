import {
  dayOf,
  epochSecondsOf,
  minutesOf,
  momentAt,
  type CalendarDay,
  type Moment,
  type WorkingCalendar,
} from "@motcua/domain";
import { momentOfDay, previousWorkingDay, roomAround } from "./working-moments.ts";

/** A dossier that is to end within its time. */
export interface Promised {
  readonly receivedAt: Moment;
  readonly due: { readonly on: CalendarDay; readonly at: Moment };
}

interface Chance {
  readonly calendar: WorkingCalendar;
  readonly random: () => number;
}

const minutesBetween = (from: Moment, to: Moment): number => (epochSecondsOf(to) - epochSecondsOf(from)) / 60;

/** Gives each dossier an end in office hours and no earlier than the day after reception, so that together they save exactly so many minutes of the clock. */
export function spreadSavings(
  promised: readonly Promised[],
  target: number,
  { calendar, random }: Chance,
): readonly Moment[] {
  let saved = 0;
  const ends = promised.map((each, index) => {
    const wanted = (target * (index + 1)) / promised.length - saved;
    const end = endNearest(each, wanted, { calendar, random });
    saved += minutesBetween(end, each.due.at);
    return end;
  });
  return settled(ends, target - saved, calendar);
}

/** Within the day, never at its very edges: there is room left to settle the rest. */
const momentShare = (random: () => number): number => 0.1 + 0.35 * random();

function endNearest({ receivedAt, due }: Promised, wanted: number, { calendar, random }: Chance): Moment {
  const share = momentShare(random);
  let best = momentOfDay(due.on, share, calendar);
  for (let on = due.on; on > dayOf(receivedAt); on = previousWorkingDay(on, calendar)) {
    const end = momentOfDay(on, share, calendar);
    if (Math.abs(minutesBetween(end, due.at) - wanted) < Math.abs(minutesBetween(best, due.at) - wanted)) best = end;
  }
  return best;
}

/** Moves ends within their half day until the sum is exact. */
function settled(ends: readonly Moment[], missing: number, calendar: WorkingCalendar): readonly Moment[] {
  let left = missing;
  const exact = ends.map((end) => {
    if (left === 0) return end;
    const [back, on] = roomAround(end, calendar);
    const shift = left > 0 ? -Math.min(left, back) : Math.min(-left, on);
    left += shift;
    return momentAt(dayOf(end), minutesOf(end) + shift);
  });
  if (left !== 0) throw new Error(`${left} minutes cannot be placed within office hours`);
  return exact;
}
