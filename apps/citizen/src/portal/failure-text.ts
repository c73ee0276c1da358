import { filingTexts, refusalText, type Language, type NameOf } from "@motcua/messages";
import type { Failure } from "./failure.ts";

/** Vì sao chưa được, in a few sentences; `nameOf` turns codes into names a person knows. */
export function failureText(failure: Failure, language: Language, nameOf?: NameOf): string {
  const { filing, faults, signIn } = filingTexts[language];
  switch (failure.kind) {
    case "signed-out":
      return signIn.expired;
    case "unreachable":
      return filing.unreachableNext;
    case "fault":
      return failure.reference === null
        ? faults.faultNext
        : `${faults.faultNext} ${faults.faultReference(failure.reference)}`;
    case "refused": {
      const { title, next } = refusalText(failure.refusal, language, nameOf);
      return `${title}. ${next}`;
    }
  }
}
