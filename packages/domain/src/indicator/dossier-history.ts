import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { DossierEvent } from "../dossier/event.ts";
import { serviceLevelOn } from "../level/service-level-on.ts";
import type { Procedure } from "../procedure/procedure.ts";

/** What the measures ask of a procedure. */
export interface MeasuredProcedure {
  readonly code: string;
  readonly field: string;
  /** Có nghĩa vụ tài chính. */
  readonly hasFee: boolean;
  /** Kết quả là văn bản, giấy tờ. */
  readonly paperResult: boolean;
  /** Đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình. */
  readonly fullOnlineEligible: boolean;
}

/** Quá trình of one dossier: all that a measure looks at. */
export interface DossierHistory {
  readonly dossier: Dossier;
  /** In order, from the filing on. */
  readonly events: readonly DossierEvent[];
  readonly procedure: MeasuredProcedure;
  /** The body whose decision the result is. */
  readonly agency: string;
  /** Chữ ký số không hợp lệ: a verifier found the result's signature or seal revoked or broken. */
  readonly isSignatureBroken?: boolean;
}

/** What the measures ask of a procedure, as it stood on the day of filing. Every result of the catalogue is a document. */
export const measuredProcedure = (procedure: Procedure, on: CalendarDay): MeasuredProcedure => ({
  code: procedure.code,
  field: procedure.field.code,
  hasFee: procedure.fees.some(({ amount }) => amount.by !== "none"),
  paperResult: true,
  fullOnlineEligible: serviceLevelOn(on, procedure).mode === "full",
});
