import type { OnlineService, PartialReason, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const MODES: Readonly<Record<OnlineService["mode"], Text>> = {
  full: { vi: "Dịch vụ công trực tuyến toàn trình", en: "Fully online" },
  partial: { vi: "Dịch vụ công trực tuyến một phần", en: "Partly online" },
  none: { vi: "Chưa cung cấp trực tuyến", en: "Not offered online" },
};

/** Lý do một phần, also one of the obstacles that a review finds. */
export const PARTIAL_REASONS: Readonly<Record<PartialReason, Text>> = {
  "presence-by-law": { vi: "pháp luật yêu cầu bạn có mặt", en: "the law asks you to be present" },
  "on-site-verification": { vi: "phải kiểm tra, xác minh tại thực địa", en: "something must be verified on site" },
  "technical-incident": { vi: "hệ thống đang gặp sự cố kỹ thuật", en: "there is a technical incident" },
  "unsolved-technical-matter": {
    vi: "còn vướng mắc kỹ thuật chưa giải quyết được",
    en: "a technical matter is not solved yet",
  },
  "result-on-paper-only": { vi: "kết quả chỉ được cấp bằng bản giấy", en: "the result exists on paper only" },
};

/** Mức độ dịch vụ công trực tuyến; a partial one says why (NĐ 224/2026, Điều 14). */
export const onlineServiceText = (service: OnlineService, language: Language): string =>
  service.mode === "partial"
    ? `${MODES.partial[language]}: ${PARTIAL_REASONS[service.reason][language]}`
    : MODES[service.mode][language];
