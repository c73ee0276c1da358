import type { DayOffReason, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<DayOffReason, Text>> = {
  "new-year": { vi: "nghỉ Tết Dương lịch", en: "New Year’s Day" },
  "lunar-new-year": { vi: "nghỉ Tết Âm lịch", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "nghỉ Giỗ Tổ Hùng Vương", en: "Hùng Kings’ Commemoration" },
  reunification: { vi: "nghỉ Ngày Chiến thắng 30/4", en: "Victory Day, 30 April" },
  "labour-day": { vi: "nghỉ Ngày Quốc tế lao động 1/5", en: "International Labour Day" },
  "national-day": { vi: "nghỉ Quốc khánh", en: "National Day" },
  "culture-day": { vi: "nghỉ Ngày Văn hóa Việt Nam 24/11", en: "Vietnam Culture Day, 24 November" },
  compensatory: { vi: "nghỉ bù", en: "day off in lieu" },
  local: { vi: "nghỉ theo quyết định của địa phương", en: "day off by local decision" },
  swapped: { vi: "nghỉ hoán đổi", en: "day off exchanged for a worked Saturday" },
};

/** Vì sao một ngày trong tuần được nghỉ. */
export const dayOffText = (reason: DayOffReason, language: Language): string => TEXTS[reason][language];
