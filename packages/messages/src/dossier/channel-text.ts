import type { Channel, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<Channel, Text>> = {
  counter: { vi: "Trực tiếp tại quầy", en: "In person at the counter" },
  online: { vi: "Trực tuyến", en: "Online" },
  post: { vi: "Qua bưu chính công ích", en: "By post" },
};

/** Kênh nộp hồ sơ hoặc nhận kết quả. */
export const channelText = (channel: Channel, language: Language): string => TEXTS[channel][language];
