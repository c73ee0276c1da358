import type { FeedbackChannel, FeedbackKind, FeedbackStatus, FeedbackStep, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const STATUSES: Readonly<Record<FeedbackStatus, Text>> = {
  lodged: { vi: "Mới tiếp nhận", en: "Lodged" },
  "in-handling": { vi: "Đang xử lý", en: "Being handled" },
  "awaiting-more": { vi: "Chờ người gửi làm rõ", en: "Waiting for the sender" },
  refused: { vi: "Từ chối xử lý", en: "Refused" },
  answered: { vi: "Đã trả lời", en: "Answered" },
  published: { vi: "Đã công khai", en: "Published" },
};

const CHANNELS: Readonly<Record<FeedbackChannel, Text>> = {
  box: { vi: "Hòm thư góp ý", en: "Suggestion box" },
  hotline: { vi: "Đường dây nóng", en: "Hotline" },
  "e-mail": { vi: "Thư điện tử", en: "E-mail" },
  online: { vi: "Trực tuyến", en: "Online" },
  counter: { vi: "Trực tiếp tại quầy", en: "At the counter" },
  post: { vi: "Bưu chính", en: "By post" },
};

const KINDS: Readonly<Record<FeedbackKind, Text>> = {
  regulation: { vi: "Về quy định hành chính", en: "About a regulation" },
  conduct: { vi: "Về hành vi hành chính", en: "About how officials acted" },
};

const STEPS: Readonly<Record<FeedbackStep, Text>> = {
  refuse: { vi: "Từ chối", en: "Refuse" },
  "ask-more": { vi: "Yêu cầu làm rõ", en: "Ask for more" },
  forward: { vi: "Chuyển đơn vị có thẩm quyền", en: "Forward to the unit in charge" },
  answer: { vi: "Trả lời", en: "Answer" },
  publish: { vi: "Công khai", en: "Publish" },
};

/** Trạng thái phản ánh. */
export const feedbackStatusText = (status: FeedbackStatus, language: Language): string => STATUSES[status][language];

/** Kênh tiếp nhận phản ánh. */
export const feedbackChannelText = (channel: FeedbackChannel, language: Language): string =>
  CHANNELS[channel][language];

/** Loại phản ánh. */
export const feedbackKindText = (kind: FeedbackKind, language: Language): string => KINDS[kind][language];

/** Bước xử lý có thời hạn. */
export const feedbackStepText = (step: FeedbackStep, language: Language): string => STEPS[step][language];
