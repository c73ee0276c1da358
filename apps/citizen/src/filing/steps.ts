import {
  askedPages,
  checkPage,
  type AnswerProblem,
  type Answers,
  type CalendarDay,
  type FormPage,
} from "@motcua/domain";
import type { Component, Draft, Filled, FilingProcedure } from "./draft.ts";
import { casePage, contactPage, countPage, filingAnswers, isCounted, returnPage } from "./filing-questions.ts";

/** One page of filing: one thing is asked on each, and only what these answers call for. */
export type Step =
  | { readonly kind: "questions"; readonly path: string; readonly of: "form" | "filing"; readonly page: FormPage }
  | { readonly kind: "paper"; readonly path: string; readonly component: Component }
  | { readonly kind: "check"; readonly path: string };

/** Where the case (trường hợp) is asked. */
export const CASE_PATH = "truong-hop";

/** Nothing is saved before the case is chosen; until then the draft only carries the usual one. */
export const isCaseKept = (
  { cases }: Pick<FilingProcedure, "cases">,
  draft: Pick<Draft, "revision" | "caseCode">,
  filled: Pick<Filled, "caseCode">,
): boolean => cases.length === 1 || draft.revision > 1 || filled.caseCode !== draft.caseCode;

/** Các bước nộp hồ sơ, with these answers; a changed answer may add or drop some. */
export function stepsOf(procedure: FilingProcedure, filled: Filled): readonly Step[] {
  const answers = filingAnswers(filled, true);
  const ask = (path: string, page: FormPage): Step => ({
    kind: "questions",
    path,
    of: "filing",
    page: askedPages({ pages: [page] }, answers)[0] ?? page,
  });
  return [
    ...(procedure.cases.length > 1 ? [ask(CASE_PATH, casePage(procedure))] : []),
    ...askedPages(procedure.form, filled.answers).map((page): Step => ({
      kind: "questions",
      path: `to-khai/${page.id}`,
      of: "form",
      page,
    })),
    ...(isCounted(procedure) ? [ask("so-luong", countPage(procedure))] : []),
    ask("lien-he", contactPage),
    ...paperComponents(procedure).map((component, index): Step => ({
      kind: "paper",
      path: `giay-to/${index + 1}`,
      component,
    })),
    ...(procedure.returnChannels.length > 0 ? [ask("nhan-ket-qua", returnPage(procedure))] : []),
    { kind: "check", path: "kiem-tra" },
  ];
}

/** Papers a person uploads; the e-form is filled in, and what is only shown is brought to the counter. */
const paperComponents = (procedure: Pick<FilingProcedure, "components">): readonly Component[] =>
  procedure.components.filter(({ need }) => need === "required" || need === "if-applicable");

export interface Standing {
  readonly procedure: FilingProcedure;
  readonly hasCase: boolean;
  readonly filled: Filled;
  readonly uploads: readonly { readonly component: string }[];
  readonly today: CalendarDay;
}

/** The answers given so far to the e-form, or to the questions besides it. */
export const answersTo = (of: "form" | "filing", standing: Standing): Answers =>
  of === "form" ? standing.filled.answers : filingAnswers(standing.filled, standing.hasCase);

/** What a step still lacks. */
export function problemsOf(step: Step, standing: Standing): readonly AnswerProblem[] {
  const { uploads, today } = standing;
  if (step.kind === "check") return [];
  if (step.kind === "paper") {
    const isThere =
      step.component.need !== "required" || uploads.some(({ component }) => component === step.component.code);
    return isThere ? [] : [{ field: step.component.code, page: step.path, fault: { code: "answer.missing" } }];
  }
  return checkPage(step.page, answersTo(step.of, standing), today);
}

/** The first step with something left to do; the check of the answers when there is none. */
export const firstOpenStep = (steps: readonly Step[], standing: Standing): Step =>
  steps.find((step) => problemsOf(step, standing).length > 0) ?? steps.at(-1)!;

/** Whether the step may be visited: all before it are complete. */
export function mayVisit(path: string, steps: readonly Step[], standing: Standing): boolean {
  const open = steps.indexOf(firstOpenStep(steps, standing));
  const wanted = steps.findIndex((step) => step.path === path);
  return wanted !== -1 && wanted <= open;
}

export const stepAfter = (path: string, steps: readonly Step[]): Step =>
  steps[steps.findIndex((step) => step.path === path) + 1] ?? steps.at(-1)!;

export function stepBefore(path: string, steps: readonly Step[]): Step | null {
  const at = steps.findIndex((step) => step.path === path);
  return at > 0 ? steps[at - 1]! : null;
}
