import type { RecomputationSummary } from "@motcua/domain";
import type { Language } from "../language.ts";

/** Kết quả tính thử lịch nghỉ: “12 trong 40 hồ sơ đang giải quyết đổi ngày hẹn, 3 hồ sơ trở thành quá hạn.” */
export function recomputationText(summary: RecomputationSummary, language: Language): string {
  const parts = language === "vi" ? vietnamese(summary) : english(summary);
  return `${parts.filter((part) => part !== false).join(", ")}.`;
}

type Parts = readonly (string | false)[];

const vietnamese = ({ looked, later, earlier, becomeOverdue, overdueNoMore, refused }: RecomputationSummary): Parts => [
  later + earlier === 0
    ? `Không hồ sơ nào trong ${looked} hồ sơ đang giải quyết đổi ngày hẹn`
    : `${later + earlier} trong ${looked} hồ sơ đang giải quyết đổi ngày hẹn`,
  later > 0 && earlier > 0 && `${later} hồ sơ lùi lại và ${earlier} hồ sơ sớm hơn`,
  becomeOverdue > 0 && `${becomeOverdue} hồ sơ trở thành quá hạn`,
  overdueNoMore > 0 && `${overdueNoMore} hồ sơ không còn quá hạn`,
  refused > 0 && `${refused} hồ sơ chưa tính được ngày hẹn vì thiếu lịch nghỉ`,
];

const english = ({ looked, later, earlier, becomeOverdue, overdueNoMore, refused }: RecomputationSummary): Parts => [
  `${later + earlier === 0 ? "None" : later + earlier} of ${looked} applications in progress with another due date`,
  later > 0 && earlier > 0 && `${later} later and ${earlier} earlier`,
  becomeOverdue > 0 && `${becomeOverdue} now overdue`,
  overdueNoMore > 0 && `${overdueNoMore} no longer overdue`,
  refused > 0 && `${refused} without a date for want of a published calendar`,
];
