import { addDays, weekdayOf, yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import type { DayOffReason, WorkingCalendar } from "../calendar/working-calendar.ts";
import type { DeadlineBasis, Segment } from "./segment.ts";

/** What lies between two days and is not plain working time: holidays, weekends, made-up days. */
export function explainSpan(after: CalendarDay, to: CalendarDay, calendar: WorkingCalendar): readonly Segment[] {
  const segments: Segment[] = [];
  for (let on = addDays(after, 1); on <= to; on = addDays(on, 1)) {
    const document = calendar.years.get(yearOf(on))?.source.document ?? "";
    const off = calendar.daysOff.get(on);
    const madeUp = calendar.madeUpDays.get(on);
    if (madeUp) segments.push({ kind: "made-up-day", day: on, insteadOf: madeUp.insteadOf, document });
    else if (off) {
      segments.push({ kind: "day-off", day: on, reason: off.reason, document, basis: basisOf(off.reason) });
    } else if (weekdayOf(on) > 5) appendWeekend(segments, on);
  }
  return segments;
}

function basisOf(reason: DayOffReason): DeadlineBasis {
  if (reason === "culture-day") return "NQ-28-2026";
  return reason === "compensatory" ? "BLLD-2019-111.3" : "BLLD-2019-112";
}

function appendWeekend(segments: Segment[], on: CalendarDay): void {
  const last = segments.at(-1);
  if (last?.kind === "weekend" && addDays(last.to, 1) === on) segments[segments.length - 1] = { ...last, to: on };
  else segments.push({ kind: "weekend", from: on, to: on });
}
