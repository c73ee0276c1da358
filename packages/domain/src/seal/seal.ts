import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Source } from "../source.ts";

/** Biên bản bàn giao con dấu: who keeps it instead, for how long, by which written permission (NĐ 30/2020, Điều 32). */
export interface SealHandOver {
  /** Account name of the clerk who takes it over. */
  readonly to: string;
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
  readonly document: string;
}

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
  readonly handOvers?: readonly SealHandOver[];
  /** The office where it is kept. */
  readonly office: string;
  readonly scope: { readonly fields: readonly string[]; readonly procedures: readonly string[] };
  readonly source: Source;
}
