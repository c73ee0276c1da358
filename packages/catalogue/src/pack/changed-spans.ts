import { isDeepStrictEqual } from "node:util";
import { addDays, type CalendarDay } from "@motcua/domain";

/** A time in which a value differs between two packs; without end when it differs for good. */
export interface ChangedSpan<T> {
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly before: T;
  readonly after: T;
}

/** What each pack says on any day. */
export interface Histories<T> {
  readonly before: (on: CalendarDay) => T;
  readonly after: (on: CalendarDay) => T;
}

/** When, and from what to what, a dated value differs: asked on each day on which either history turns. */
export function changedSpans<T>(
  turns: readonly CalendarDay[],
  { before, after }: Histories<T>,
): readonly ChangedSpan<T>[] {
  const days = [...new Set(turns)].toSorted();
  const spans: ChangedSpan<T>[] = [];
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    const until = next === undefined ? null : addDays(next, -1);
    const span = { from, until, before: before(from), after: after(from) };
    if (isDeepStrictEqual(span.before, span.after)) continue;
    const last = spans.at(-1);
    const isGoingOn =
      last?.until === addDays(from, -1) && isDeepStrictEqual([last.before, last.after], [span.before, span.after]);
    if (isGoingOn) spans[spans.length - 1] = { ...last, until };
    else spans.push(span);
  }
  return spans;
}
