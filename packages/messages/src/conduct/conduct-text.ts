import type { CourtesyLetter, RosterGap, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const GAPS: Readonly<Record<RosterGap["kind"], Text>> = {
  nobody: { vi: "Không có ai trực", en: "Nobody on duty" },
  "no-substitute": { vi: "Chưa có người dự phòng", en: "No substitute" },
  "two-counters": { vi: "Một người phải trực hai quầy", en: "One person at two counters" },
};

const LETTERS: Readonly<Record<CourtesyLetter, Text>> = {
  birth: { vi: "Thư chúc mừng gia đình có thành viên mới", en: "Letter of congratulation on a birth" },
  marriage: { vi: "Thư chúc mừng kết hôn", en: "Letter of congratulation on a marriage" },
  condolence: { vi: "Thư chia buồn", en: "Letter of condolence" },
};

/** Chỗ trống trong lịch trực. */
export const rosterGapText = (kind: RosterGap["kind"], language: Language): string => GAPS[kind][language];

/** Thư đi kèm kết quả. */
export const courtesyLetterText = (letter: CourtesyLetter, language: Language): string => LETTERS[letter][language];
