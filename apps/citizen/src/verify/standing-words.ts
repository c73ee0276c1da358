import { parseDay } from "@motcua/domain";
import { shortDayText, verdictTexts, type Language } from "@motcua/messages";
import type { Standing } from "./ask-standing.ts";

/** What is said of a document's standing, and how loud. */
export interface StandingWords {
  readonly look: "success" | "problem" | "info";
  readonly title: string;
  readonly next: string;
}

/** Còn hiệu lực, đã đính chính, đã thay thế, đã hủy bỏ: and what to do. */
export function standingWords(standing: Standing, language: Language): StandingWords {
  const words = verdictTexts[language].standing;
  if (standing === null) return { look: "info", ...words.unasked };
  if (!standing.known) return { look: "info", ...words.unknown };
  const { number, issuedOn, replacedBy } = standing;
  switch (standing.standing) {
    case "valid": {
      const on = parseDay(issuedOn);
      return {
        look: "success",
        title: words.valid.title,
        next: words.valid.next(number, on ? shortDayText(on) : issuedOn),
      };
    }
    case "corrected":
    case "replaced": {
      const { title, next } = words[standing.standing];
      return {
        look: "problem",
        title,
        next: next(replacedBy === undefined ? words.insteadUnknown : words.instead(replacedBy)),
      };
    }
    case "annulled":
      return { look: "problem", ...words.annulled };
  }
}
