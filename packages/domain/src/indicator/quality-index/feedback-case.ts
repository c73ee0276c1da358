import { dayOf, type Moment } from "../../calendar/moment.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { FEEDBACK_LIMITS } from "../../feedback/feedback-dues.ts";
import { workingDaysFrom } from "./working-days-from.ts";

/** Phản ánh, kiến nghị with what was done about it, and when. */
export interface FeedbackCase {
  readonly id: string;
  readonly receivedAt: Moment;
  readonly refusedAt?: Moment;
  readonly moreAskedAt?: Moment;
  readonly moreGivenAt?: Moment;
  readonly answeredAt?: Moment;
  readonly publishedAt?: Moment;
  /** Whether the person said to be satisfied with the answer; absent where nobody asked or answered. */
  readonly isSatisfied?: boolean;
  readonly isRepeated?: boolean;
  /** The dossier that it is about. */
  readonly dossier?: string;
}

/** Xử lý phản ánh đúng hạn, as of a moment: no step is late, and none that is still to come is overdue. */
export function isFeedbackOnTime(
  each: FeedbackCase,
  { asOf, calendar }: { readonly asOf: Moment; readonly calendar: WorkingCalendar },
): boolean {
  const within = (from: Moment, done: Moment | undefined, days: number): boolean =>
    dayOf(done !== undefined && done <= asOf ? done : asOf) <= workingDaysFrom(dayOf(from), days, calendar);
  const { receivedAt, refusedAt, moreAskedAt, moreGivenAt, answeredAt, publishedAt } = each;
  if (refusedAt !== undefined) return within(receivedAt, refusedAt, FEEDBACK_LIMITS.refuse.workingDays);
  if (moreAskedAt !== undefined && !within(receivedAt, moreAskedAt, FEEDBACK_LIMITS["ask-more"].workingDays))
    return false;
  // The ball is with the person who wrote.
  if (moreAskedAt !== undefined && moreGivenAt === undefined) return true;
  if (!within(moreGivenAt ?? receivedAt, answeredAt, FEEDBACK_LIMITS.answer.workingDays)) return false;
  return answeredAt === undefined || within(answeredAt, publishedAt, FEEDBACK_LIMITS.publish.workingDays);
}
