import { shareOf } from "../share.ts";

/** Mức trả lời của phiếu khảo sát. */
export type SurveyRating =
  | "very-satisfied" // rất hài lòng
  | "satisfied" // hài lòng
  | "neutral" // bình thường
  | "dissatisfied" // không hài lòng
  | "very-dissatisfied"; // rất không hài lòng

/** Một phiếu khảo sát, without the name of who filled it in. */
export interface SurveyAnswer {
  readonly id: string;
  readonly rating: SurveyRating;
  readonly dossier?: string;
}

/** Tỷ lệ hài lòng của người được khảo sát. */
export const answersSatisfied = shareOf<SurveyAnswer>(
  {
    id: "answers-satisfied",
    version: 1,
    term: "Tỷ lệ người được khảo sát hài lòng",
    formula: { numerator: "Phiếu hài lòng hoặc rất hài lòng", denominator: "Phiếu khảo sát thu được trong kỳ" },
    counts: "answer",
    source: { document: "Nghị định 61/2018/NĐ-CP", clause: "Điều 29, Điều 31" },
  },
  { idOf: ({ id }) => id, are: ({ rating }) => rating === "satisfied" || rating === "very-satisfied" },
);
