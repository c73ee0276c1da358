import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import { isOpenOffice } from "./is-open-office.ts";

/** Cơ quan and its desks that day: where the officers who act for it have their posts. */
export const unitsOf = (agency: string, on: CalendarDay, pack: ProvincePack): readonly string[] => [
  agency,
  ...pack.offices.filter((each) => each.agency === agency && isOpenOffice(each.id, on, pack)).map(({ id }) => id),
];
