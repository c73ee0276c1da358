import { filingTexts, refusalText, type Language } from "@motcua/messages";
import type { Failure } from "../../portal/failure.ts";

/** Vì sao chưa làm được, in one or two sentences. */
export function actProblem(failure: Failure, language: Language): string {
  const { filing, faults, signIn } = filingTexts[language];
  switch (failure.kind) {
    case "signed-out":
      return signIn.expired;
    case "unreachable":
      return filing.unreachableNext;
    case "fault":
      return failure.reference === null ? faults.faultNext : `${faults.faultNext} ${faults.faultReference(failure.reference)}`;
    case "refused": {
      const { title, next } = refusalText(failure.refusal, language);
      return `${title}. ${next}`;
    }
  }
}
