import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { Dated, Source, Text } from "../source.ts";

/** Bước làm ngay tại trung tâm: what four or five “on the spot” are counted from. */
export type OnSiteStep =
  | "receive" // tiếp nhận
  | "appraise" // thẩm định
  | "approve" // phê duyệt
  | "seal" // đóng dấu
  | "return"; // trả kết quả

/** Chỉ nhận trực tuyến: the desks that take a procedure online only, and what the citizen is told. */
export interface OnlineOnly {
  readonly offices: readonly string[];
  readonly legalNote: Text;
}

/** Dịch vụ lấy ngay: filed on that weekday, answered the same day, as on the no-wait Monday (Ngày thứ Hai không chờ). */
export interface InstantService {
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Working minutes in which the desk means to answer. */
  readonly minutes: number;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  readonly source: Source;
}

/** What a province decided on a procedure: it may shorten, never lengthen. */
export interface OfferedProcedure {
  readonly code: string;
  readonly offices: readonly string[];
  readonly decidedBy: string;
  readonly shortened: readonly (Dated<readonly Phase[]> & { readonly caseCode: string })[];
  /** Cơ quan giải quyết, where it is not the desk's own. */
  readonly agency?: string;
  /** Chỉ nhận trực tuyến at some desks; a later entry without offices ends it. */
  readonly onlineOnly?: readonly Dated<OnlineOnly>[];
  readonly instant?: readonly InstantService[];
  /** Tiếp nhận phi địa giới: any desk of the province may take it in for the competent one. */
  readonly nonTerritorial?: boolean;
  /** Cơ quan làm từng chặng of an interlinked procedure, by the leg's id. */
  readonly legAgencies?: Readonly<Record<string, string>>;
  readonly onSite?: readonly OnSiteStep[];
}
