import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { OfficeHours } from "../calendar/working-calendar.ts";
import type { FeeAmount } from "../fee/fee-rule.ts";
import type { IndicatorId } from "../indicator/indicator-id.ts";
import type { OnlineLevel2011 } from "../level/online-level-2011.ts";
import type { OfficeFeeAccount } from "../payment/fee-order.ts";
import type { InternalProcess } from "../process/internal-process.ts";
import type { Seal } from "../seal/seal.ts";
import type { Dated, Source, Text } from "../source.ts";
import type { LocalDayOff } from "./local-day-off.ts";
import type { OfferedProcedure } from "./offered-procedure.ts";
import type { ScanRule } from "./scan-rule.ts";
import type { SeasonHours } from "./season-hours.ts";

/** Cơ quan: the body whose decision the result is. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  /** Name of the superior body, as in the head of a document. */
  readonly superior: string;
  readonly code: string;
  readonly place: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  /** Quyền hạn, chức vụ as printed above the signature, e.g. `KT. CHỦ TỊCH`. */
  readonly signatureLines: readonly string[];
  readonly source: Source;
}

/** Bộ phận Một cửa, Trung tâm Phục vụ hành chính công: the desk that receives. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Mã đơn vị of the receiving unit, head of every dossier code. */
  readonly code: string;
  readonly agency: string;
  /** Mã đơn vị hành chính cấp xã that the desk serves, where it serves one. */
  readonly unit?: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  readonly successors: readonly string[];
  /** Those that follow in another province, by name: no pack may speak for another's offices. */
  readonly successorsOutside?: readonly string[];
  readonly hours: readonly OfficeHours[];
  /** Giờ làm việc theo mùa, above the hours of the year. */
  readonly seasons?: readonly SeasonHours[];
  /** Tài khoản thu phí, lệ phí; without one nobody can pay by code. */
  readonly feeAccount?: OfficeFeeAccount;
  readonly source: Source;
}

/** Mức thu do HĐND tỉnh quy định. */
export interface ProvinceFee {
  readonly procedure: string;
  readonly fee: string;
  readonly amounts: readonly Dated<FeeAmount>[];
}

/** Chỉ tiêu năm of the province, or of one agency: at least so many percent of an indicator. */
export interface YearTarget {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly percent: number;
  readonly agency?: string;
  readonly source: Source;
}

/** Mức độ dịch vụ công trực tuyến 1–4 that a procedure had (NĐ 43/2011/NĐ-CP, Điều 3.4; in force to 14/08/2022). */
export interface Level2011 {
  readonly procedure: string;
  readonly levels: readonly Dated<OnlineLevel2011>[];
}

/** Gói dữ liệu của tỉnh: facts only. */
export interface ProvincePack {
  readonly slug: string;
  /** Tenant key: the province's agency code, e.g. `H49`. */
  readonly tenant: string;
  readonly version: string;
  readonly name: Text;
  readonly hosts: readonly string[];
  readonly agencies: readonly Agency[];
  readonly offices: readonly Office[];
  readonly procedures: readonly OfferedProcedure[];
  readonly fees: readonly ProvinceFee[];
  readonly seals: readonly Seal[];
  /** Working days a citizen has to answer a supplement request before the dossier may be closed. */
  readonly supplementAnswerDays: number;
  readonly supplementAnswerSource?: Source;
  /** Whether a dossier may be closed unanswered only after a call was logged. */
  readonly supplementRequiresCall?: boolean;
  /** Số hóa hồ sơ giấy trước khi chuyển bước; without it papers may wait. */
  readonly scans?: ScanRule;
  readonly daysOff?: readonly LocalDayOff[];
  readonly targets?: readonly YearTarget[];
  readonly levels2011?: readonly Level2011[];
  /** Quy trình nội bộ that the province has published. */
  readonly processes?: readonly InternalProcess[];
  readonly contact: { readonly hotline: string; readonly site: string };
}
