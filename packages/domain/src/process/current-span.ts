import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { stepDue } from "../deadline/step-budgets.ts";
import type { DossierEvent } from "../dossier/event.ts";
import type { InternalProcess, ProcessStep } from "./internal-process.ts";
import { budgetOf, stepSpans, type StepSpan } from "./step-spans.ts";

/** Bước đang làm, with the step's own due moment; none while its clock stands still, for a hand-over without a budget, and where no calendar says. */
export interface CurrentSpan {
  readonly steps: readonly ProcessStep[];
  readonly startedAt: Moment;
  readonly due: Moment | null;
}

/** The step a dossier is in, from its events: several where only the last of them shows in the log; null before reception and after the end. */
export function currentSpan(
  process: Pick<InternalProcess, "steps">,
  events: readonly DossierEvent[],
  calendar: WorkingCalendar,
): CurrentSpan | null {
  const span = stepSpans(process, events, calendar).at(-1);
  if (!span || span.end) return null;
  return { steps: span.steps, startedAt: span.startedAt, due: dueOf(span, calendar) };
}

function dueOf(span: StepSpan, calendar: WorkingCalendar): Moment | null {
  const { runsSince: from, takenMinutes } = span;
  const budget = budgetOf(span);
  if (from === null || budget === 0) return null;
  const due = stepDue({ from, minutes: Math.max(0, budget - takenMinutes), calendar });
  return due.ok ? due.value.at : null;
}
