import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import { inForceOn, type Dated } from "../source.ts";

/** Loại mẫu: what a form of the one-stop desk is for, whatever number it bears that year. */
export type OfficialFormKind =
  | "receipt" // giấy tiếp nhận và hẹn trả
  | "supplement-request" // yêu cầu bổ sung
  | "refusal" // từ chối
  | "apology" // xin lỗi, hẹn lại hoặc gia hạn
  | "stop-notice" // dừng giải quyết
  | "control-sheet" // kiểm soát quá trình
  | "ledger"; // sổ theo dõi

/** Mẫu giấy tờ with the number and title that a circular gives it. */
export interface OfficialForm {
  readonly kind: OfficialFormKind;
  readonly number: string;
  /** Official title, verbatim. */
  readonly title: string;
}

/** Danh mục mẫu: the lists of the two circulars, each from its day on. */
export const FORM_LISTS: readonly Dated<readonly OfficialForm[]>[] = [
  {
    from: day("2019-01-06"),
    value: [
      { kind: "receipt", number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
      { kind: "supplement-request", number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
      { kind: "refusal", number: "03", title: "Phiếu từ chối tiếp nhận giải quyết hồ sơ" },
      { kind: "apology", number: "04", title: "Phiếu xin lỗi và hẹn lại ngày trả kết quả" },
      { kind: "control-sheet", number: "05", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
      { kind: "ledger", number: "06", title: "Sổ theo dõi hồ sơ" },
    ],
    source: { document: "Thông tư 01/2018/TT-VPCP", clause: "Điều 9" },
  },
  {
    from: day("2025-09-15"),
    value: [
      { kind: "receipt", number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
      { kind: "supplement-request", number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
      { kind: "refusal", number: "03", title: "Phiếu từ chối tiếp nhận, giải quyết hồ sơ" },
      { kind: "apology", number: "04", title: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết" },
      { kind: "stop-notice", number: "05", title: "Thông báo dừng giải quyết hồ sơ" },
      { kind: "control-sheet", number: "06", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
      { kind: "ledger", number: "07", title: "Sổ theo dõi hồ sơ" },
    ],
    source: { document: "Thông tư 03/2025/TT-VPCP" },
  },
];

/** Mẫu in use that day; none before the first circular. */
export const formListOn = (on: CalendarDay): readonly OfficialForm[] => inForceOn(on, FORM_LISTS)?.value ?? [];
