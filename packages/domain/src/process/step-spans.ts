import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingMinutesBetween } from "../deadline/working-minutes-between.ts";
import type { DossierEvent, DossierEventType, EventActor } from "../dossier/event.ts";
import type { InternalProcess, ProcessStep } from "./internal-process.ts";

/** Steps that end together, and how the dossier went through them. */
export interface StepSpan {
  readonly steps: readonly ProcessStep[];
  readonly startedAt: Moment;
  readonly end: { readonly at: Moment; readonly actor: EventActor } | null;
  /** Working minutes, without the time in which the clock stood; of an open span up to when it last began to run. */
  readonly takenMinutes: number;
  /** Since when it runs; null once it has ended and while the clock stands: a supplement, a payment, excluded time. */
  readonly runsSince: Moment | null;
}

const STOPS: readonly DossierEventType[] = ["supplement-asked", "obligation-notified", "clock-stopped"];
const STARTS: readonly DossierEventType[] = ["supplement-accepted", "obligation-proved", "clock-resumed"];
const ENDS: readonly DossierEventType[] = ["declined", "withdrawn", "closed"];

/** Đi qua quy trình: the spans of a dossier from its log, the open one last. */
export function stepSpans(
  { steps }: Pick<InternalProcess, "steps">,
  events: readonly DossierEvent[],
  calendar: WorkingCalendar,
): readonly StepSpan[] {
  const ended: StepSpan[] = [];
  let left = steps;
  let span: StepSpan | null = null;
  for (const event of events) {
    const at = event.at;
    if (event.type === "received") span = begun(untilMark(left), at);
    if (!span) continue;
    if (ENDS.includes(event.type)) return ended;
    if (STOPS.includes(event.type)) span = { ...run(span, at, calendar), runsSince: null };
    else if (STARTS.includes(event.type)) {
      // After a supplement the limit begins again at zero (NĐ 61/2018, Điều 19.4).
      span = { ...span, ...(event.type === "supplement-accepted" && { takenMinutes: 0 }), runsSince: at };
    } else if (event.type === "sent-back") {
      left = steps.slice(appraisalStart(steps));
      span = begun(untilMark(left), at);
    } else {
      const marked = left.findIndex(({ endsWith }) => endsWith === event.type);
      if (marked < 0) continue;
      const done: StepSpan = run(span, at, calendar);
      ended.push({ ...done, steps: left.slice(0, marked + 1), end: { at, actor: event.actor }, runsSince: null });
      left = left.slice(marked + 1);
      span = left.length > 0 ? begun(untilMark(left), at) : null;
    }
  }
  return span ? [...ended, span] : ended;
}

const begun = (steps: readonly ProcessStep[], at: Moment): StepSpan => ({
  steps,
  startedAt: at,
  end: null,
  takenMinutes: 0,
  runsSince: at,
});

const run = (span: StepSpan, to: Moment, calendar: WorkingCalendar): StepSpan => ({
  ...span,
  takenMinutes: span.takenMinutes + (span.runsSince === null ? 0 : workingMinutesBetween(span.runsSince, to, calendar)),
});

/** The steps up to the first that the log can show. */
const untilMark = (steps: readonly ProcessStep[]): readonly ProcessStep[] =>
  steps.slice(0, steps.findIndex(({ endsWith }) => endsWith !== undefined) + 1 || steps.length);

/** Where appraisal begins: after the mark before the one that ends it. */
function appraisalStart(steps: readonly ProcessStep[]): number {
  const proposal = steps.findIndex(({ endsWith }) => endsWith === "proposed");
  return steps.slice(0, Math.max(0, proposal)).findLastIndex(({ endsWith }) => endsWith !== undefined) + 1;
}

/** Định mức of a span, in working minutes. */
export const budgetOf = ({ steps }: Pick<StepSpan, "steps">): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
