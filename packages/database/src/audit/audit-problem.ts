import type { CalendarDay } from "@motcua/domain";
import type { NumberKind } from "../casebook/next-number.ts";

/** Sai lệch của nhật ký: what does not fit, and where. */
export type AuditProblem = { readonly tenant: string } & (
  | DossierProblem
  | NumberProblem
  | MonthProblem
  | HandOverProblem
  | AnchorProblem
);

export type DossierProblem = { readonly dossier: string } & (
  | { readonly code: "event.changed"; readonly sequence: number } // sự kiện bị sửa
  | { readonly code: "event.link-broken"; readonly sequence: number } // sự kiện không nối với sự kiện trước
  | { readonly code: "event.missing"; readonly sequence: number; readonly count: number } // thiếu sự kiện, from this sequence on
  | { readonly code: "dossier.unreadable" } // không đọc được hồ sơ từ các sự kiện
  | { readonly code: "row.missing" } // hồ sơ bị xóa khỏi sổ
  | { readonly code: "row.without-events" } // sự kiện của hồ sơ bị xóa
  | { readonly code: "row.head-differs"; readonly sequence: number } // sự kiện cuối bị xóa hoặc thêm
  | { readonly code: "row.changed"; readonly columns: readonly string[] } // dòng hồ sơ bị sửa
  | { readonly code: "row.other-version"; readonly version: number } // dòng hồ sơ của bản phần mềm khác: khởi động lại sẽ dựng lại
  | { readonly code: "seal-use.missing" } // đã đóng dấu nhưng không có trong sổ dấu
  | { readonly code: "seal-use.differs" } // sổ dấu khác nhật ký
  | { readonly code: "seal-use.without-event" } // có trong sổ dấu nhưng không đóng dấu
);

export type NumberProblem = { readonly kind: NumberKind; readonly scope: string; readonly period: string } & (
  | { readonly code: "number.missing"; readonly number: number } // số đã cấp nhưng không có hồ sơ
  | { readonly code: "number.repeated"; readonly number: number } // một số cấp hai lần
  | { readonly code: "number.never-given"; readonly number: number } // hồ sơ mang số chưa cấp
  | { readonly code: "number.count-differs"; readonly counted: number; readonly found: number } // số hồ sơ khác bộ đếm
);

export interface MonthProblem {
  readonly code:
    | "month.changed" // số liệu chốt bị sửa
    | "month.link-broken" // thiếu bản trước, hoặc bản trước bị thay
    | "publication.without-month"; // đã công bố nhưng không còn số liệu
  readonly unit: string;
  readonly month: string;
  readonly version: number;
}

export interface HandOverProblem {
  readonly code: "hand-over.missing"; // thiếu lần bàn giao con dấu, from this sequence on
  readonly seal: string;
  readonly sequence: number;
}

export interface AnchorProblem {
  readonly code: "anchor.differs" | "anchor.link-broken"; // nhật ký khác mốc đối chiếu | mốc bị sửa
  readonly on: CalendarDay;
}
