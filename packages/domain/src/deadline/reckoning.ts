import type { CalendarDay } from "../calendar/calendar-day.ts";
import { momentAt, type Moment } from "../calendar/moment.ts";
import { closingOn, type WorkingCalendar } from "../calendar/working-calendar.ts";

/** Hẹn trả: the day, the hour, and the moment from which it is late. */
export interface Appointment {
  readonly on: CalendarDay;
  /** The hour printed on the receipt: closing time, or the exact hour of a limit in hours and halves. */
  readonly at: Moment;
  /** Late from this moment on. Limits in days end at 24:00 (BLDS 2015, Điều 148.6), limits in hours with the minute that is printed. */
  readonly lateFrom: Moment;
}

/** What a limit is counted from, and on which calendar. */
export interface Counting {
  readonly from: Moment;
  readonly calendar: WorkingCalendar;
}

/** Hẹn trả of a limit in days: the desk's closing hour, late after midnight. */
export const appointmentOn = (on: CalendarDay, calendar: WorkingCalendar): Appointment => ({
  on,
  at: closingOn(on, calendar),
  lateFrom: momentAt(on, 1440),
});
