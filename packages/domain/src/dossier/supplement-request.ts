import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";

/** Một nội dung phải bổ sung, with its reason. */
export interface SupplementItem {
  readonly component: string;
  readonly title: string;
  readonly reason: string;
}

/** Cuộc gọi báo công dân phải bổ sung. */
export interface SupplementCall {
  readonly calledAt: Moment;
  readonly number?: string;
  readonly outcome: "reached" | "not-reached" | "number-wrong";
  readonly note?: string;
}

/** Yêu cầu bổ sung. */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly askedAt: Moment;
  readonly askedBy: string;
  readonly answerBy: CalendarDay;
  readonly providedAt?: Moment;
  readonly calls?: readonly SupplementCall[];
}

/** Cho phép yêu cầu bổ sung lần hai. */
export interface SupplementPermit {
  readonly ground: string;
  readonly document: string;
  readonly by: string;
  readonly at: Moment;
}
