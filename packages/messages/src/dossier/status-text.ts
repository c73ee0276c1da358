import type { DossierStatus, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<DossierStatus, Text>> = {
  submitted: { vi: "Chờ tiếp nhận", en: "Waiting to be received" },
  "awaiting-completion": { vi: "Chờ bổ sung trước khi tiếp nhận", en: "Waiting for missing papers" },
  "not-accepted": { vi: "Không được tiếp nhận", en: "Not accepted" },
  received: { vi: "Đã tiếp nhận", en: "Received" },
  "in-appraisal": { vi: "Đang thẩm định", en: "Being examined" },
  "awaiting-supplement": { vi: "Chờ công dân bổ sung", en: "Waiting for a supplement" },
  "supplement-provided": { vi: "Đã nộp bổ sung, chờ kiểm tra", en: "Supplement being checked" },
  "awaiting-payment": { vi: "Chờ thực hiện nghĩa vụ tài chính", en: "Waiting for the financial obligation" },
  "awaiting-approval": { vi: "Chờ phê duyệt", en: "Waiting for approval" },
  approved: { vi: "Đã duyệt, chờ ký", en: "Approved, to be signed" },
  signed: { vi: "Đã ký, chờ đóng dấu", en: "Signed, to be sealed" },
  "result-ready": { vi: "Đã có kết quả", en: "Result ready" },
  returned: { vi: "Đã trả kết quả", en: "Result returned" },
  refused: { vi: "Từ chối giải quyết", en: "Refused" },
  withdrawn: { vi: "Đã rút hồ sơ", en: "Withdrawn" },
  closed: { vi: "Đã dừng giải quyết", en: "Closed" },
};

/** Trạng thái hồ sơ, in words. */
export const statusText = (status: DossierStatus, language: Language): string => TEXTS[status][language];
