import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Source } from "../source.ts";

/** Con dấu in the seal register. The second of one agency (con dấu thứ hai) needs a permission document (NĐ 99/2016, Điều 5.4, 16). */
export interface Seal {
  readonly id: string;
  readonly agency: string;
  readonly ordinal: 1 | 2;
  readonly title: string;
  readonly diameterMm: number;
  readonly permissionDocument?: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  /** Account name of the clerk who keeps it. */
  readonly custodian: string;
  /** The office where it is kept. */
  readonly office: string;
  readonly scope: { readonly fields: readonly string[]; readonly procedures: readonly string[] };
  readonly source: Source;
}
