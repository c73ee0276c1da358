import { addDays, addMonths, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { appointmentOn, type Appointment } from "./reckoning.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Limits in days or months of the wall calendar. */
export type WholeLimit = Extract<TimeLimit, { unit: "calendar-day" | "month" }>;

/** The last day itself, worked or not; `excluded` days that special law leaves out come on top. */
export const lastDayOf = ({ unit, quantity }: WholeLimit, from: Moment, excluded: number): CalendarDay =>
  unit === "month" ? addDays(addMonths(dayOf(from), quantity), excluded) : addDays(dayOf(from), quantity + excluded);

/** Ngày, tháng: a last day off moves the end to the next working day (BLDS 2015, Điều 148.5). */
export const reckonWholeDays = (lastDay: CalendarDay, calendar: WorkingCalendar): Appointment =>
  appointmentOn(isWorkingDay(lastDay, calendar) ? lastDay : nextWorkingDay(lastDay, calendar), calendar);
