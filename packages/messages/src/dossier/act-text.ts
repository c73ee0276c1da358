import type { DossierActType, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<DossierActType, Text>> = {
  submit: { vi: "Nộp hồ sơ", en: "Submit" },
  "ask-completion": { vi: "Hướng dẫn bổ sung", en: "Ask for missing papers" },
  complete: { vi: "Bổ sung trước tiếp nhận", en: "Complete the application" },
  decline: { vi: "Từ chối tiếp nhận", en: "Decline" },
  receive: { vi: "Tiếp nhận", en: "Receive" },
  "take-up": { vi: "Nhận thụ lý", en: "Take up" },
  "ask-supplement": { vi: "Yêu cầu bổ sung", en: "Ask for a supplement" },
  "provide-supplement": { vi: "Nộp bổ sung", en: "Provide the supplement" },
  "accept-supplement": { vi: "Tiếp nhận bổ sung", en: "Accept the supplement" },
  "close-unanswered": { vi: "Dừng giải quyết", en: "Close unanswered" },
  propose: { vi: "Trình phê duyệt", en: "Propose a decision" },
  "send-back": { vi: "Trả lại thẩm định", en: "Send back" },
  approve: { vi: "Phê duyệt", en: "Approve" },
  sign: { vi: "Ký số", en: "Sign" },
  seal: { vi: "Đóng dấu", en: "Seal" },
  "pay-fee": { vi: "Thu phí, lệ phí", en: "Take the fee" },
  "hand-to-post": { vi: "Bàn giao bưu chính", en: "Hand to the post" },
  "return-result": { vi: "Trả kết quả", en: "Return the result" },
  withdraw: { vi: "Rút hồ sơ", en: "Withdraw" },
  "notify-obligation": { vi: "Thông báo nghĩa vụ tài chính", en: "Notify the financial obligation" },
  "prove-obligation": { vi: "Ghi nhận chứng từ tài chính", en: "Record proof of payment" },
  reappoint: { vi: "Xin lỗi, hẹn lại", en: "Apologise and set a later date" },
};

/** Nhãn nút của một việc. */
export const actText = (act: DossierActType, language: Language): string => TEXTS[act][language];
