import {
  clockOf,
  dayOf,
  dayOfMonthOf,
  minutesOf,
  monthOf,
  weekdayOf,
  yearOf,
  type CalendarDay,
  type Moment,
  type Text,
} from "@motcua/domain";
import type { Language } from "../language.ts";

const WEEKDAYS: readonly Text[] = [
  { vi: "thứ Hai", en: "Monday" },
  { vi: "thứ Ba", en: "Tuesday" },
  { vi: "thứ Tư", en: "Wednesday" },
  { vi: "thứ Năm", en: "Thursday" },
  { vi: "thứ Sáu", en: "Friday" },
  { vi: "thứ Bảy", en: "Saturday" },
  { vi: "Chủ nhật", en: "Sunday" },
];

const SHORT_WEEKDAYS: readonly Text[] = [
  { vi: "T2", en: "Mon" },
  { vi: "T3", en: "Tue" },
  { vi: "T4", en: "Wed" },
  { vi: "T5", en: "Thu" },
  { vi: "T6", en: "Fri" },
  { vi: "T7", en: "Sat" },
  { vi: "CN", en: "Sun" },
];

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const two = (n: number): string => String(n).padStart(2, "0");

/** Days below 10 and the months 1 and 2 bear a zero (NĐ 30/2020, Phụ lục I). */
const monthNumber = (month: number): string => (month < 3 ? two(month) : String(month));

/** Thứ trong tuần; Monday is 1. */
export const weekdayText = (weekday: number, language: Language): string => WEEKDAYS[weekday - 1]![language];

/** T2 … CN, the head of a calendar's column. */
export const shortWeekdayText = (weekday: number, language: Language): string => SHORT_WEEKDAYS[weekday - 1]![language];

/** tháng 11 năm 2026. */
export const monthText = (of: CalendarDay, language: Language): string =>
  language === "vi"
    ? `tháng ${monthNumber(monthOf(of))} năm ${yearOf(of)}`
    : `${ENGLISH_MONTHS[monthOf(of) - 1]} ${yearOf(of)}`;

/** ngày 03 tháng 11 năm 2026, as a document writes it. */
export const dateText = (of: CalendarDay, language: Language): string =>
  language === "vi"
    ? `ngày ${two(dayOfMonthOf(of))} ${monthText(of, language)}`
    : `${dayOfMonthOf(of)} ${monthText(of, language)}`;

/** thứ Ba, ngày 03 tháng 11 năm 2026. */
export const dayText = (of: CalendarDay, language: Language): string =>
  language === "vi"
    ? `${weekdayText(weekdayOf(of), language)}, ${dateText(of, language)}`
    : `${weekdayText(weekdayOf(of), language)} ${dateText(of, language)}`;

/** 03/11/2026, the same in both languages: the day comes first here. */
export const shortDayText = (of: CalendarDay): string => `${two(dayOfMonthOf(of))}/${two(monthOf(of))}/${yearOf(of)}`;

/** 9 giờ 32 phút; 17 giờ sharp. */
export function clockText(at: Moment, language: Language): string {
  if (language === "en") return clockOf(at);
  const hours = Math.floor(minutesOf(at) / 60);
  const minutes = minutesOf(at) % 60;
  return minutes === 0 ? `${hours} giờ` : `${hours} giờ ${two(minutes)} phút`;
}

/** 9 giờ 32 phút, ngày 03 tháng 11 năm 2026. */
export const momentText = (at: Moment, language: Language): string =>
  `${clockText(at, language)}, ${dateText(dayOf(at), language)}`;

/** 09:32 03/11/2026, for lists. */
export const shortMomentText = (at: Moment): string => `${clockOf(at)} ${shortDayText(dayOf(at))}`;
