import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DayOffReason } from "../calendar/working-calendar.ts";
import type { Source } from "../source.ts";
import type { LateReception } from "./counted-from.ts";
import type { DeadlineBasis } from "./deadline-basis.ts";

/** Mốc tính thời hạn: what set the clock going. */
export type ClockStart =
  | "received" // tiếp nhận
  | "post-handed-over" // ký Biên bản giao nhận hồ sơ với bưu chính
  | "competent-received" // cơ quan có thẩm quyền nhận, phi địa giới hành chính
  | "supplemented" // nhận đủ hồ sơ bổ sung
  | "obligation-proved" // hoàn thành nghĩa vụ tài chính
  | "handed-on" // chuyển cơ quan phối hợp, hoặc chặng liên thông tiếp theo; counts as a reception does
  | "reappointed"; // hẹn lại, from the first promise

/** One line of “why this date?” (vì sao có ngày này). */
export type Segment =
  | { readonly kind: "started"; readonly at: Moment; readonly phase: ClockStart; readonly basis: DeadlineBasis }
  | {
      readonly kind: "counted-from";
      readonly received: Moment;
      readonly at: Moment;
      readonly because: LateReception;
      readonly source: Source;
    }
  | { readonly kind: "first-day-not-counted"; readonly day: CalendarDay; readonly basis: DeadlineBasis }
  | {
      readonly kind: "moved-start";
      readonly from: Moment;
      readonly to: CalendarDay;
      readonly because: "after-cut-off" | "day-off";
      readonly basis: DeadlineBasis;
    }
  | { readonly kind: "same-day"; readonly day: CalendarDay; readonly basis: DeadlineBasis }
  | {
      readonly kind: "counted";
      readonly unit: "working-day" | "working-hour" | "calendar-day" | "month";
      readonly quantity: number;
      readonly from: CalendarDay;
      readonly to: CalendarDay;
    }
  | {
      readonly kind: "day-off";
      readonly day: CalendarDay;
      readonly reason: DayOffReason;
      readonly document: string;
      readonly basis: DeadlineBasis;
    }
  | { readonly kind: "weekend"; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: "desk-shut"; readonly day: CalendarDay }
  | {
      readonly kind: "made-up-day";
      readonly day: CalendarDay;
      readonly insteadOf: CalendarDay;
      readonly document: string;
    }
  | {
      readonly kind: "excluded";
      readonly from: Moment;
      readonly to: Moment;
      readonly reason: string;
      readonly source: Source;
    }
  | { readonly kind: "moved-end"; readonly from: CalendarDay; readonly to: CalendarDay; readonly basis: DeadlineBasis }
  | { readonly kind: "projected-year"; readonly year: number };
