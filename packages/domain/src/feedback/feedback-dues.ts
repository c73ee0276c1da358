import { yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import {
  isPublished,
  workingDayAfter,
  type CalendarNotPublished,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Source } from "../source.ts";
import type { Feedback } from "./feedback.ts";

/** Bước có thời hạn of handling feedback. */
export type FeedbackStep =
  | "refuse" // từ chối
  | "ask-more" // yêu cầu làm rõ
  | "forward" // chuyển đơn vị có thẩm quyền
  | "answer" // trả lời
  | "publish"; // công khai

/** Thời hạn xử lý phản ánh, in working days. */
export const FEEDBACK_LIMITS: Readonly<
  Record<FeedbackStep, { readonly workingDays: number; readonly source: Source }>
> = {
  refuse: { workingDays: 2, source: { document: "Quyết định 766/QĐ-TTg", clause: "chỉ số 5.2" } },
  "ask-more": { workingDays: 5, source: { document: "Quyết định 766/QĐ-TTg", clause: "chỉ số 5.2" } },
  forward: { workingDays: 5, source: { document: "Nghị định 20/2008/NĐ-CP" } },
  answer: { workingDays: 15, source: { document: "Quyết định 766/QĐ-TTg", clause: "chỉ số 5.2" } },
  publish: { workingDays: 2, source: { document: "Quyết định 766/QĐ-TTg", clause: "chỉ số 5.2" } },
};

/** Ngày cuối cùng for a step that is still open. */
export interface FeedbackDue {
  readonly step: FeedbackStep;
  readonly by: CalendarDay;
}

/** Hạn xử lý còn lại: nothing while the ball is with the sender, nor when all is done. */
export function feedbackDues(
  feedback: Feedback,
  calendar: WorkingCalendar,
): Result<readonly FeedbackDue[], CalendarNotPublished> {
  const dues = openSteps(feedback).map(({ step, from }) => ({
    step,
    by: workingDayAfter(dayOf(from), FEEDBACK_LIMITS[step].workingDays, calendar),
  }));
  const beyond = dues.find(({ by }) => !isPublished(by, calendar));
  return beyond ? refuse({ code: "calendar.not-published", year: yearOf(beyond.by) }) : accept(dues);
}

interface OpenStep {
  readonly step: FeedbackStep;
  readonly from: Moment;
}

function openSteps({ status, lodgedAt, moreAskedAt, moreGivenAt, answeredAt }: Feedback): readonly OpenStep[] {
  if (status === "answered" && answeredAt !== null) return [{ step: "publish", from: answeredAt }];
  if (status !== "lodged" && status !== "in-handling") return [];
  if (moreAskedAt !== null) return [{ step: "answer", from: moreGivenAt ?? lodgedAt }];
  return (["refuse", "ask-more", "forward", "answer"] as const).map((step) => ({ step, from: lodgedAt }));
}
