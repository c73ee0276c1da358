import type { Fields } from "./typeset.ts";

/** Kết quả không có mẫu riêng: tên loại, trích yếu, căn cứ, nội dung, bảng chi tiết. */
export interface GeneralDecision {
  readonly template: "general-decision";
  /** Tên loại: "Quyết định", "Giấy phép", "Thông báo". */
  readonly title: string;
  /** Trích yếu nội dung. */
  readonly summary?: string;
  /** Căn cứ ban hành. */
  readonly bases: readonly string[];
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly closing?: string;
}

export const generalDecisionFields = ({
  title,
  summary,
  bases,
  paragraphs,
  facts,
  closing,
}: GeneralDecision): Fields => ({
  title,
  summary,
  bases,
  paragraphs,
  facts,
  closing,
});
