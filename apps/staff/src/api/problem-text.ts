import { refusalText, staffTexts, type Language, type NameOf, type RefusalText } from "@motcua/messages";
import type { Problem } from "./problem.ts";

/** What happened and what to do next, for every way a call can fail. */
export function problemText(problem: Problem, language: Language, nameOf?: NameOf): RefusalText {
  const texts = staffTexts[language].problem;
  switch (problem.kind) {
    case "refused":
      return refusalText(problem.refusal, language, nameOf);
    case "wrong-input":
      return { title: texts.badInputTitle, next: texts.badInputNext(problem.fields.join(", ")) };
    case "fault":
      return {
        title: texts.faultTitle,
        next: problem.reference === null ? texts.faultNext : `${texts.faultNext} ${texts.reference(problem.reference)}`,
      };
    case "offline":
      return { title: texts.offlineTitle, next: texts.offlineNext };
  }
}
