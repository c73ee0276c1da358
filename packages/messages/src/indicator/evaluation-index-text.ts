import type { IndexDefinition, IndexNumber } from "@motcua/domain";
import type { Language } from "../language.ts";

const ENGLISH: Readonly<Record<IndexNumber, string>> = {
  1: "Handling time beside the limit",
  2: "Time of each agency that takes part",
  3: "Times the applicant had to come back",
  4: "Agencies the applicant had to go to",
  5: "Procedures done at the one-stop desk",
  6: "Publicity of procedures",
  7: "Attitude",
  8: "Handling of feedback",
  9: "Online services",
};

/** Tên chỉ số đánh giá of TT 01/2018. */
export const evaluationIndexText = (
  { number, term }: Pick<IndexDefinition, "number" | "term">,
  language: Language,
): string => (language === "vi" ? term : ENGLISH[number]);
