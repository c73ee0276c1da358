import type { CalendarDay } from "../../calendar/calendar-day.ts";

/** Bộ phận tạo thành thủ tục hành chính that a publication must have (NĐ 63/2010/NĐ-CP, Điều 8.2). */
export const PROCEDURE_PARTS = [
  "name", // tên thủ tục
  "steps", // trình tự thực hiện
  "manner", // cách thức thực hiện
  "documents", // thành phần, số lượng hồ sơ
  "time-limit", // thời hạn giải quyết
  "subjects", // đối tượng thực hiện
  "agency", // cơ quan giải quyết
] as const;

/** Một bộ phận of a published procedure. */
export type ProcedurePart = (typeof PROCEDURE_PARTS)[number];

/** Một lần công bố, công khai thủ tục. */
export interface ProcedurePublication {
  readonly procedure: string;
  readonly by: "ministry" | "province";
  /** Ngày hiệu lực of the document that the procedure follows from. */
  readonly basisEffectiveOn: CalendarDay;
  /** Ngày ký quyết định công bố. */
  readonly decidedOn: CalendarDay;
  /** Ngày công khai on the national database; null where it is not yet. */
  readonly shownOn: CalendarDay | null;
  readonly parts: readonly ProcedurePart[];
}
