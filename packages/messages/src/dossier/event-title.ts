import type { DossierEventType, Text } from "@motcua/domain";

/** Tên của mỗi sự kiện, the same for citizen and staff. */
export const EVENT_TITLES: Readonly<Record<DossierEventType, Text>> = {
  submitted: { vi: "Đã nộp hồ sơ", en: "Application submitted" },
  "completion-asked": { vi: "Đã hướng dẫn bổ sung trước khi tiếp nhận", en: "Missing papers asked for" },
  completed: { vi: "Đã bổ sung trước khi tiếp nhận", en: "Application completed" },
  declined: { vi: "Không tiếp nhận hồ sơ", en: "Application not accepted" },
  received: { vi: "Đã tiếp nhận hồ sơ", en: "Application received" },
  "taken-up": { vi: "Bắt đầu thẩm định", en: "Examination started" },
  "supplement-asked": { vi: "Đã yêu cầu bổ sung", en: "Supplement asked for" },
  "supplement-provided": { vi: "Đã nộp bổ sung", en: "Supplement provided" },
  "supplement-accepted": { vi: "Đã tiếp nhận bổ sung", en: "Supplement accepted" },
  closed: { vi: "Dừng giải quyết hồ sơ", en: "Application closed" },
  proposed: { vi: "Đã thẩm định, trình phê duyệt", en: "Examined, sent for approval" },
  "sent-back": { vi: "Chuyển lại để thẩm định thêm", en: "Sent back for further examination" },
  approved: { vi: "Đã phê duyệt", en: "Approved" },
  signed: { vi: "Đã ký số", en: "Signed" },
  sealed: { vi: "Đã đóng dấu", en: "Sealed" },
  "fee-paid": { vi: "Đã thu phí, lệ phí", en: "Fee paid" },
  "handed-to-post": { vi: "Đã bàn giao cho bưu chính", en: "Handed to the post" },
  returned: { vi: "Đã trả kết quả", en: "Result returned" },
  withdrawn: { vi: "Đã rút hồ sơ", en: "Application withdrawn" },
  "obligation-notified": { vi: "Đã thông báo nghĩa vụ tài chính", en: "Financial obligation notified" },
  "obligation-proved": { vi: "Đã có chứng từ nghĩa vụ tài chính", en: "Financial obligation proved" },
  reappointed: { vi: "Xin lỗi và hẹn lại ngày trả", en: "Apology and later date" },
};
