import { answerFaultText, procedureTitle, type Language } from "@motcua/messages";
import type { FilingProcedure } from "../../filing/draft.ts";
import { paperName } from "../../filing/paper-name.ts";
import type { Failure } from "../../portal/failure.ts";
import { failureText } from "../../portal/failure-text.ts";

/** Vì sao chưa nộp được; wrong answers are named one by one. */
export function submitProblem(failure: Failure, procedure: FilingProcedure, language: Language): string {
  const nameOf = (code: string): string => {
    const paper = procedure.components.find((component) => component.code === code);
    if (paper) return paperName(paper.plain[language]).name;
    return code === procedure.code ? procedureTitle(procedure.title) : code;
  };
  const fields = procedure.form.pages.flatMap((page) => page.fields);
  const wrong =
    failure.kind === "refused" && failure.refusal.code === "form.answers-wrong" ? failure.refusal.problems : [];
  const answers = wrong.map(({ field, fault }) =>
    answerFaultText(fault, fields.find(({ id }) => id === field)?.label[language] ?? field, language),
  );
  return [failureText(failure, language, nameOf), ...answers].join(" ");
}
