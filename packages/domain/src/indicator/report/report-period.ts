import type { CalendarDay } from "../../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../../result.ts";
import { daysIn, type Period } from "../period.ts";

/** A year and a month: a report of a whole year, and the month after it. */
const MOST_DAYS = 400;

/** Why a period is not reported on. */
export type ReportPeriodRefusal =
  /** Refused: it ends before it begins. */
  | { readonly code: "report.period-reversed" }
  /** Refused: it goes on after today, so that what is open would be judged by days that have not come. */
  | { readonly code: "report.period-not-over"; readonly today: CalendarDay }
  /** Refused: it is longer than one report reads. */
  | { readonly code: "report.period-too-long"; readonly days: number; readonly mostDays: number };

/** Kỳ báo cáo that one report may read; one that is not over yet is reported on up to today. */
export function reportPeriod(period: Period, today: CalendarDay): Result<Period, ReportPeriodRefusal> {
  const days = daysIn(period);
  if (days < 1) return refuse({ code: "report.period-reversed" });
  if (period.to > today) return refuse({ code: "report.period-not-over", today });
  return days > MOST_DAYS ? refuse({ code: "report.period-too-long", days, mostDays: MOST_DAYS }) : accept(period);
}
