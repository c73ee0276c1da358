import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { OfficeHours } from "../calendar/working-calendar.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { FeeAmount } from "../fee/fee-rule.ts";
import type { Seal } from "../seal/seal.ts";
import type { Dated, Source, Text } from "../source.ts";

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
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  readonly successors: readonly string[];
  readonly hours: readonly OfficeHours[];
  readonly source: Source;
}

/** What a province decided on a procedure: it may shorten, never lengthen. */
export interface OfferedProcedure {
  readonly code: string;
  readonly offices: readonly string[];
  readonly decidedBy: string;
  readonly shortened: readonly (Dated<readonly Phase[]> & { readonly caseCode: string })[];
}

/** Mức thu do HĐND tỉnh quy định. */
export interface ProvinceFee {
  readonly procedure: string;
  readonly fee: string;
  readonly amounts: readonly Dated<FeeAmount>[];
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
  readonly contact: { readonly hotline: string; readonly site: string };
}
