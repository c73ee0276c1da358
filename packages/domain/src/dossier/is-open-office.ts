import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProvincePack } from "../pack/province-pack.ts";

/** Whether the office exists that day (đang hoạt động). */
export const isOpenOffice = (office: string, on: CalendarDay, { offices }: ProvincePack): boolean =>
  offices.some((each) => each.id === office && each.from <= on && (each.to === undefined || on <= each.to));
