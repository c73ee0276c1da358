import { assessFee, countedInAnswers, type FeeAssessment } from "@motcua/domain";
import type { Standing } from "./steps.ts";

/** Tiền phải nộp when filed online, or null where there is no exact amount yet. */
export function feeToPay({
  procedure: { code, fees },
  filled: { units, pagesOfOriginal, answers },
  today,
}: Standing): FeeAssessment | null {
  const assessed = assessFee({
    procedure: code,
    rules: fees,
    provinceFees: [],
    basis: { channel: "online", units, pagesOfOriginal, ...countedInAnswers(answers) },
    on: today,
  });
  return assessed.ok ? assessed.value : null;
}
