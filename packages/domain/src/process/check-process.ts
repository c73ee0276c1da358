import { checkStepBudgets, type BudgetFault } from "../deadline/step-budgets.ts";
import type { TimeLimit } from "../deadline/time-limit.ts";
import { STEP_MARKS, type InternalProcess, type ProcessStep } from "./internal-process.ts";

/** What must be mended before a process may be published. */
export type ProcessFault =
  | { readonly kind: "no-steps" }
  | { readonly kind: "step-repeated"; readonly step: string }
  | { readonly kind: "step-without-time"; readonly step: string }
  /** An earlier step ends with the same mark, or with a later one. */
  | { readonly kind: "mark-out-of-order"; readonly step: string }
  /** Nobody could tell from the log that the last step is done. */
  | { readonly kind: "end-not-marked" }
  | BudgetFault;

/**
 * Kiểm tra quy trình: it may be published only where the steps add up to the limit of the procedure, to the minute; a
 * same-day procedure may take less than the day. Handing the result over stands outside the limit and may have no time.
 */
export function checkProcess(
  { steps }: Pick<InternalProcess, "steps">,
  limit: TimeLimit,
  minutesPerDay: number,
): readonly ProcessFault[] {
  if (steps.length === 0) return [{ kind: "no-steps" }];
  const budgets = checkStepBudgets(steps, limit, minutesPerDay);
  return [
    ...repeated(steps.map(({ id }) => id)).map((step): ProcessFault => ({ kind: "step-repeated", step })),
    ...steps
      .filter(
        ({ minutes: budget, endsWith }) => !Number.isInteger(budget) || budget < (endsWith === "returned" ? 0 : 1),
      )
      .map(({ id }): ProcessFault => ({ kind: "step-without-time", step: id })),
    ...steps
      .filter((step, at) => steps.slice(0, at).some((before) => place(before) >= (place(step) || Infinity)))
      .map(({ id }): ProcessFault => ({ kind: "mark-out-of-order", step: id })),
    ...(steps.at(-1)?.endsWith ? [] : [{ kind: "end-not-marked" as const }]),
    ...(budgets.ok ? [] : [budgets.refusal]),
  ];
}

/** From 1; 0 without a mark. */
const place = ({ endsWith }: ProcessStep): number => (endsWith ? STEP_MARKS.indexOf(endsWith) + 1 : 0);

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
