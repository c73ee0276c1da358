import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DayOffReason } from "../calendar/working-calendar.ts";

/** Căn cứ of a step of the reckoning. */
export type DeadlineBasis =
  | "BLDS-2015-147.1" // thời hạn tính bằng giờ, phút
  | "BLDS-2015-147.2" // ngày đầu tiên không được tính
  | "BLDS-2015-148.3" // thời hạn tính bằng tháng
  | "BLDS-2015-148.5" // ngày cuối là ngày nghỉ
  | "BLLD-2019-112" // nghỉ lễ, tết
  | "BLLD-2019-111.3" // nghỉ bù
  | "NQ-28-2026" // ngày Văn hóa Việt Nam, từ 01/07/2026
  | "ND-118-2025-18" // tiếp nhận sau 15 giờ
  | "ND-118-2025-19.4" // bổ sung hồ sơ, tính lại từ đầu
  | "ND-118-2025-19.9" // hẹn lại
  | "tax-notice"; // nghĩa vụ tài chính

/** Mốc tính thời hạn: what set the clock going. */
export type ClockStart =
  | "received" // tiếp nhận
  | "supplemented" // nhận đủ hồ sơ bổ sung
  | "obligation-proved" // hoàn thành nghĩa vụ tài chính
  | "reappointed"; // hẹn lại, from the first promise

/** One line of “why this date?” (vì sao có ngày này). */
export type Segment =
  | { readonly kind: "started"; readonly at: Moment; readonly phase: ClockStart; readonly basis: DeadlineBasis }
  | { readonly kind: "first-day-not-counted"; readonly day: CalendarDay; readonly basis: DeadlineBasis }
  | {
      readonly kind: "moved-start";
      readonly from: Moment;
      readonly to: CalendarDay;
      readonly because: "after-cut-off" | "day-off";
      readonly basis: DeadlineBasis;
    }
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
  | {
      readonly kind: "made-up-day";
      readonly day: CalendarDay;
      readonly insteadOf: CalendarDay;
      readonly document: string;
    }
  | { readonly kind: "moved-end"; readonly from: CalendarDay; readonly to: CalendarDay; readonly basis: DeadlineBasis }
  | { readonly kind: "projected-year"; readonly year: number };
