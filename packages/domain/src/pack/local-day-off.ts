import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { CalendarYear, DayOff } from "../calendar/working-calendar.ts";
import type { Source, Text } from "../source.ts";

/** Ngày nghỉ riêng của địa phương, by a decision of the province, as after a typhoon. */
export interface LocalDayOff {
  readonly day: CalendarDay;
  readonly reason: Text;
  readonly source: Source;
}

/** Lịch nghỉ as it binds in a province: the nation's days off, and its own. */
export function yearsInProvince(
  years: readonly CalendarYear[],
  local: readonly LocalDayOff[],
): readonly CalendarYear[] {
  if (local.length === 0) return years;
  const own = local.map(({ day, source }): DayOff => ({ day, reason: "local", source }));
  return years.map((year) => ({
    ...year,
    daysOff: [...year.daysOff, ...own.filter(({ day }) => day.startsWith(`${year.year}-`))],
  }));
}
