import type { Moment } from "../../calendar/moment.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";
import { isFeedbackOnTime, type FeedbackCase } from "./feedback-case.ts";

/** Phản ánh, kiến nghị of a period, and the days by which they are judged. */
export interface FeedbackQuestion {
  readonly feedback: readonly FeedbackCase[];
  readonly asOf: Moment;
  readonly calendar: WorkingCalendar;
}

const definition: IndicatorDefinition = {
  id: "766-5.2",
  version: 1,
  term: "Phản ánh, kiến nghị xử lý đúng hạn",
  formula: {
    numerator:
      "Phản ánh từ chối trong 2 ngày, yêu cầu làm rõ trong 5 ngày, trả lời trong 15 ngày, công khai trong 2 ngày làm việc",
    denominator: "Phản ánh, kiến nghị tiếp nhận trong kỳ",
  },
  counts: "feedback",
  source: decision766("5.2"),
  scoring: { maxPoints: 6 },
};

/** Phản ánh, kiến nghị xử lý đúng hạn. */
export const feedbackOnTime: Indicator<FeedbackQuestion> = {
  definition,
  of: ({ feedback, ...question }) =>
    shareAmong(definition, feedback, { idOf: ({ id }) => id, are: (each) => isFeedbackOnTime(each, question) }),
};
