import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { dueAgain } from "./due-again.ts";
import type { DueDate, DueDateRefusal } from "./due-date.ts";
import { dueOn } from "./due-on.ts";
import { startOf, type RunningClock } from "./running-clock.ts";

/** One open dossier whose date moves. */
export interface DueChange {
  readonly id: string;
  readonly before: DueDate;
  readonly after: DueDate;
  /** In time by the old date, overdue by the new one. */
  readonly becomesOverdue: boolean;
  /** Overdue by the old date, in time by the new one. */
  readonly isOverdueNoMore: boolean;
}

/** Kết quả tính thử: which dossiers a new calendar touches, before anybody publishes it. */
export interface Recomputation {
  readonly changes: readonly DueChange[];
  /** Dossiers for which the new calendar gives no date at all. */
  readonly refused: readonly { readonly id: string; readonly refusal: DueDateRefusal }[];
  readonly summary: RecomputationSummary;
}

/** “12 dossiers change, 3 become overdue”. */
export interface RecomputationSummary {
  readonly looked: number;
  readonly later: number;
  readonly earlier: number;
  readonly becomeOverdue: number;
  readonly overdueNoMore: number;
  readonly refused: number;
}

/** Tính lại ngày hẹn của hồ sơ đang giải quyết when a holiday or swap is decreed later; `at` is now, `calendar` the new one. */
export function recomputeDue(
  open: readonly (RunningClock & { readonly id: string })[],
  { at, calendar }: { readonly at: Moment; readonly calendar: WorkingCalendar },
): Recomputation {
  const changes: DueChange[] = [];
  const refused: { id: string; refusal: DueDateRefusal }[] = [];
  for (const clock of open) {
    const { id, due: before } = clock;
    if (staysAsItIs(clock, calendar)) continue;
    const again = dueAgain(clock, calendar);
    if (!again.ok) refused.push({ id, refusal: again.refusal });
    else {
      const after = again.value;
      const wasOverdue = at >= before.lateFrom;
      const isOverdue = at >= after.lateFrom;
      changes.push({
        id,
        before,
        after,
        becomesOverdue: isOverdue && !wasOverdue,
        isOverdueNoMore: wasOverdue && !isOverdue,
      });
    }
  }
  return { changes, refused, summary: summaryOf(open.length, changes, refused.length) };
}

/** Most dossiers are not touched, and finding that out needs no explanation. */
function staysAsItIs(clock: RunningClock, calendar: WorkingCalendar): boolean {
  const start = startOf(clock);
  if (start === null) return true;
  const again = dueOn({ ...start, calendar });
  return again.ok && again.value.at === clock.due.at && again.value.lateFrom === clock.due.lateFrom;
}

const summaryOf = (looked: number, changes: readonly DueChange[], refused: number): RecomputationSummary => ({
  looked,
  later: changes.filter(({ before, after }) => after.at > before.at).length,
  earlier: changes.filter(({ before, after }) => after.at < before.at).length,
  becomeOverdue: changes.filter(({ becomesOverdue }) => becomesOverdue).length,
  overdueNoMore: changes.filter(({ isOverdueNoMore }) => isOverdueNoMore).length,
  refused,
});
