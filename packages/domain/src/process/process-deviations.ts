import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingMinutesBetween } from "../deadline/working-minutes-between.ts";
import type { DossierEvent, EventActor } from "../dossier/event.ts";
import type { InternalProcess } from "./internal-process.ts";
import { budgetOf, stepSpans, type StepSpan } from "./step-spans.ts";

/** Sai lệch: steps that took longer than their budget. */
export interface ProcessDeviation {
  readonly steps: readonly string[];
  readonly startedAt: Moment;
  readonly endedAt: Moment | null;
  readonly budgetMinutes: number;
  readonly takenMinutes: number;
  /** Who ended it; nobody yet where it is open. */
  readonly by: EventActor | null;
}

interface Question {
  readonly at: Moment;
  readonly calendar: WorkingCalendar;
}

/** Báo cáo sai lệch quy trình of one dossier, as things stand at a moment: each span over its budget, in order. */
export const processDeviations = (
  process: Pick<InternalProcess, "steps">,
  events: readonly DossierEvent[],
  { at, calendar }: Question,
): readonly ProcessDeviation[] =>
  stepSpans(process, events, calendar)
    .map((span): ProcessDeviation => ({
      steps: span.steps.map(({ id }) => id),
      startedAt: span.startedAt,
      endedAt: span.end?.at ?? null,
      budgetMinutes: budgetOf(span),
      takenMinutes: takenAt(span, at, calendar),
      by: span.end?.actor ?? null,
    }))
    .filter(({ takenMinutes, budgetMinutes }) => budgetMinutes > 0 && takenMinutes > budgetMinutes);

const takenAt = ({ runsSince, takenMinutes }: StepSpan, at: Moment, calendar: WorkingCalendar): number =>
  takenMinutes + (runsSince === null ? 0 : workingMinutesBetween(runsSince, at, calendar));
