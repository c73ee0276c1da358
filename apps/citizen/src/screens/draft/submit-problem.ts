import { answerFaultText, filingTexts, refusalText, type Language } from "@motcua/messages";
import type { FilingProcedure } from "../../filing/draft.ts";
import type { Failure } from "../../portal/failure.ts";

/** Vì sao chưa nộp được, with the names a person knows. */
export function submitProblem(failure: Failure, procedure: FilingProcedure, language: Language): string {
  const { filing, faults, signIn } = filingTexts[language];
  switch (failure.kind) {
    case "signed-out":
      return signIn.expired;
    case "unreachable":
      return filing.unreachableNext;
    case "fault":
      return failure.reference === null ? faults.faultNext : `${faults.faultNext} ${faults.faultReference(failure.reference)}`;
    case "refused": {
      const nameOf = (code: string): string => procedure.components.find((component) => component.code === code)?.plain[language] ?? (code === procedure.code ? procedure.title : code);
      const { title, next } = refusalText(failure.refusal, language, nameOf);
      return [`${title}.`, next, ...wrongAnswers(failure, procedure, language)].join(" ");
    }
  }
}

function wrongAnswers({ refusal }: Extract<Failure, { kind: "refused" }>, procedure: FilingProcedure, language: Language): readonly string[] {
  if (refusal.code !== "form.answers-wrong") return [];
  const fields = procedure.form.pages.flatMap((page) => page.fields);
  return refusal.problems.map(({ field, fault }) => answerFaultText(fault, fields.find(({ id }) => id === field)?.label[language] ?? field, language));
}
