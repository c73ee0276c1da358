import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";
import { isFeedbackOnTime } from "./feedback-case.ts";
import type { FeedbackQuestion } from "./feedback-on-time.ts";

const definition: IndicatorDefinition = {
  id: "766-5.3",
  version: 1,
  term: "Hài lòng về xử lý phản ánh, kiến nghị",
  formula: {
    numerator: "Phản ánh không bị chê, không phải gửi lại, không quá hạn",
    denominator: "Phản ánh, kiến nghị tiếp nhận trong kỳ",
  },
  counts: "feedback",
  source: decision766("5.3"),
  scoring: { maxPoints: 6 },
};

/** Hài lòng về xử lý phản ánh: all but those unsatisfied, repeated or late. */
export const feedbackSatisfied: Indicator<FeedbackQuestion> = {
  definition,
  of: ({ feedback, ...question }) =>
    shareAmong(definition, feedback, {
      idOf: ({ id }) => id,
      are: (each) => each.isSatisfied !== false && each.isRepeated !== true && isFeedbackOnTime(each, question),
    }),
};
