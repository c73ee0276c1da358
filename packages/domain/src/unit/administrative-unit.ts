import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Source } from "../source.ts";

/** Loại đơn vị hành chính; the district level ended on 30/6/2025. */
export type UnitKind =
  | "province" // tỉnh
  | "city" // thành phố: of the province level if it has no parent, else of the district level
  | "district" // huyện
  | "urban-district" // quận
  | "town" // thị xã
  | "commune" // xã
  | "ward" // phường
  | "township" // thị trấn
  | "special-zone"; // đặc khu

/** Cấp hành chính. */
export type UnitLevel = "province" | "district" | "commune";

/** Đơn vị hành chính, for as long as it was the same. A code or a name comes back in other units; the id does not. */
export interface AdministrativeUnit {
  readonly id: string;
  /** Mã số; absent where no source gives it. A successor may keep it, so it needs a day. */
  readonly code?: string;
  /** Without the word for its kind, as in `Hạ Long`. */
  readonly name: string;
  readonly kind: UnitKind;
  /** Id of the unit above, while both were in force. */
  readonly parent?: string;
  /** Absent where no source gives the first day. */
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly source: Source;
}

/** Kế tục: how much of a unit went into another on a day. Many to many. */
export interface UnitSuccession {
  readonly from: string;
  readonly to: string;
  readonly part: "whole" | "part";
  readonly on: CalendarDay;
  readonly source: Source;
}

/** Cấp của một đơn vị. */
export function levelOf({ kind, parent }: Pick<AdministrativeUnit, "kind" | "parent">): UnitLevel {
  switch (kind) {
    case "province":
      return "province";
    case "city":
      return parent === undefined ? "province" : "district";
    case "district":
    case "urban-district":
    case "town":
      return "district";
    case "commune":
    case "ward":
    case "township":
    case "special-zone":
      return "commune";
  }
}

/** Whether the unit exists that day; a first day that no source gives is taken as past. */
export const existsOn = ({ from, to }: Pick<AdministrativeUnit, "from" | "to">, on: CalendarDay): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);
