import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { Segment } from "./segment.ts";

/** Kết quả tính thời hạn: where one limit ends, with the way that leads there. */
export interface Reckoning {
  readonly on: CalendarDay;
  /** The hour printed on the receipt: closing time, or the exact hour of a limit in hours and halves. */
  readonly at: Moment;
  /** Late from this moment on. Limits in days end at 24:00 (BLDS 2015, Điều 148.6), limits in hours with the minute that is printed. */
  readonly lateFrom: Moment;
  readonly segments: readonly Segment[];
}
