import type { MissingPart } from "@motcua/domain";
import { vnd } from "../amount/vnd.ts";
import type { InBoth } from "../language.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const PARTS: Readonly<Record<MissingPart, InBoth<string>>> = {
  "collector-name": { vi: "tên cơ quan thu", en: "the collecting agency" },
  "collector-tax-code": { vi: "mã số thuế của cơ quan thu", en: "the agency’s tax code" },
  fee: { vi: "tên loại phí, lệ phí", en: "the name of the fee" },
  amount: { vi: "số tiền", en: "the amount" },
  "in-words": { vi: "số tiền bằng chữ", en: "the amount in words" },
  "issued-by": { vi: "người thu tiền", en: "who took the money" },
};

const partList = (parts: readonly MissingPart[], language: "vi" | "en"): string =>
  parts.map((part) => PARTS[part][language]).join(", ");

/** Từ chối khi đối chiếu tiền nộp hoặc lập biên lai. */
export const paymentRefusals: RefusalTexts<Family<"payment" | "receipt">> = {
  "payment.amount-wrong": ({ reference }) => ({
    vi: {
      title: `Số tiền của giao dịch “${reference}” không hợp lệ`,
      next: "Số tiền phải là số đồng nguyên, lớn hơn 0. Hãy đối chiếu với sao kê rồi ghi lại.",
    },
    en: {
      title: `The amount of the transaction “${reference}” cannot be right`,
      next: "It must be whole đồng above 0. Compare with the bank statement, then record it again.",
    },
  }),
  "payment.reference-reused": ({ reference }) => ({
    vi: {
      title: `Mã giao dịch “${reference}” được báo hai lần với nội dung khác nhau`,
      next: "Chưa ghi nhận lần nào. Hãy đối chiếu với sao kê của ngân hàng rồi ghi đúng giao dịch.",
    },
    en: {
      title: `The transaction “${reference}” was reported twice, not alike`,
      next: "Neither was counted. Compare with the bank statement, then record the right one.",
    },
  }),
  "payment.refunds-exceed": ({ byVnd }) => ({
    vi: {
      title: `Số tiền hoàn nhiều hơn số đã nộp ${vnd(byVnd, "vi")}`,
      next: "Hãy đối chiếu các lần nộp và hoàn với sao kê trước khi làm tiếp.",
    },
    en: {
      title: `Refunds exceed what was paid by ${vnd(byVnd, "en")}`,
      next: "Compare payments and refunds with the bank statement before going on.",
    },
  }),
  "receipt.incomplete": ({ missing }) => ({
    vi: { title: "Biên lai còn thiếu nội dung bắt buộc", next: `Hãy ghi đủ: ${partList(missing, "vi")}.` },
    en: { title: "The receipt lacks something mandatory", next: `Enter ${partList(missing, "en")}.` },
  }),
  "receipt.series-full": ({ symbol }) => ({
    vi: {
      title: `Ký hiệu biên lai “${symbol}” đã hết số`,
      next: "Hãy thông báo phát hành ký hiệu mới rồi lập biên lai.",
    },
    en: {
      title: `The series “${symbol}” has no numbers left`,
      next: "Announce another series, then issue the receipt.",
    },
  }),
  "receipt.annulled": ({ number }) => ({
    vi: {
      title: `Biên lai số ${number} đã bị hủy`,
      next: "Hãy lập biên lai mới. Biên lai đã hủy được giữ lại trong sổ.",
    },
    en: { title: `Receipt ${number} was annulled`, next: "Issue another. The annulled one stays on the books." },
  }),
  "receipt.reason-missing": () => ({
    vi: { title: "Chưa ghi lý do hủy biên lai", next: "Hãy ghi lý do rồi hủy." },
    en: { title: "The reason for annulling the receipt is missing", next: "Enter it, then annul." },
  }),
};
