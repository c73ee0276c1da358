import { dayOf, type DueDate, type Punctuality, type Text } from "@motcua/domain";
import { clockText, dayText } from "../calendar/day-text.ts";
import type { Language } from "../language.ts";
import { quantityText } from "./limit-text.ts";

/** Ngày hẹn trả kết quả: 17 giờ, thứ Sáu, ngày 06 tháng 11 năm 2026. */
export const dueText = (due: Pick<DueDate, "at">, language: Language): string =>
  `${clockText(due.at, language)}, ${dayText(dayOf(due.at), language)}`;

/** How many working days are left; negative when overdue (quá hạn). */
export function remainingText(workingDays: number, language: Language): string {
  if (workingDays === 0) return language === "vi" ? "đến hạn hôm nay" : "due today";
  const quantity = quantityText(Math.abs(workingDays), "working-day", language);
  if (language === "vi") return workingDays > 0 ? `còn ${quantity}` : `quá hạn ${quantity}`;
  return workingDays > 0 ? `${quantity} left` : `${quantity} overdue`;
}

const PUNCTUALITY: Readonly<Record<Punctuality, Text>> = {
  early: { vi: "trước hạn", en: "early" },
  "on-time": { vi: "đúng hạn", en: "on time" },
  late: { vi: "quá hạn", en: "late" },
};

/** Trước hạn, đúng hạn, quá hạn. */
export const punctualityText = (punctuality: Punctuality, language: Language): string =>
  PUNCTUALITY[punctuality][language];
