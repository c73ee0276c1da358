import type { CalendarDay, DailyNotice, UnreceivedNotice, WatchLine } from "@motcua/domain";
import { shortDayText, shortMomentText } from "../calendar/day-text.ts";
import type { InBoth, Language } from "../language.ts";
import type { NameOf } from "../refusal/refusal-texts.ts";

/** Tin nhắn: a title, and one line after the other as plain text. */
export interface WatchText {
  readonly title: string;
  readonly lines: readonly string[];
}

const plural = (count: number): string => `${count} application${count === 1 ? "" : "s"}`;

/** Tin nhắc việc đầu ngày of a unit. */
export function dailyWatchText(notice: DailyNotice, language: Language, nameOf: NameOf): WatchText {
  const { overdue, dueToday, dueNext, unit, day, nextWorkingDay } = notice;
  const group = (lines: readonly WatchLine[], head: InBoth<string>): readonly string[] =>
    lines.length === 0 ? [] : [head[language], ...lines.map((line) => lineText(line, language, nameOf))];
  const total = overdue.length + dueToday.length + dueNext.length;
  return {
    title: {
      vi: `${nameOf(unit)}, ngày ${shortDayText(day)}: ${total} hồ sơ cần chú ý`,
      en: `${nameOf(unit)}, ${shortDayText(day)}: ${plural(total)} to look at`,
    }[language],
    lines: [
      ...group(overdue, { vi: `Đã quá hạn: ${overdue.length}`, en: `Overdue: ${overdue.length}` }),
      ...group(dueToday, { vi: `Đến hạn hôm nay: ${dueToday.length}`, en: `Due today: ${dueToday.length}` }),
      ...group(dueNext, nextHead(dueNext.length, nextWorkingDay)),
    ],
  };
}

const nextHead = (count: number, on: CalendarDay): InBoth<string> => ({
  vi: `Đến hạn ngày làm việc tiếp theo, ${shortDayText(on)}: ${count}`,
  en: `Due by the next working day, ${shortDayText(on)}: ${count}`,
});

function lineText({ code, procedure, dueOn }: WatchLine, language: Language, nameOf: NameOf): string {
  const on = shortDayText(dueOn);
  return language === "vi"
    ? `${code}, ${nameOf(procedure)}, hẹn trả ${on}`
    : `${code}, ${nameOf(procedure)}, due on ${on}`;
}

const MINUTES_OF_HOUR = 60;

/** Tin đôn đốc hồ sơ trực tuyến chưa tiếp nhận of a unit. */
export function unreceivedText(notice: UnreceivedNotice, language: Language, nameOf: NameOf): WatchText {
  const { unit, lines, limit } = notice;
  const hours = (minutes: number): number => Math.floor(minutes / MINUTES_OF_HOUR);
  const most = hours(limit.workingMinutes);
  return {
    title: {
      vi: `${nameOf(unit)}: ${lines.length} hồ sơ trực tuyến chưa tiếp nhận quá ${most} giờ làm việc`,
      en: `${nameOf(unit)}: ${plural(lines.length)} filed online, not answered for over ${most} working hours`,
    }[language],
    lines: lines.map(({ procedure, since, workingMinutes }) =>
      language === "vi"
        ? `${nameOf(procedure)}, nộp lúc ${shortMomentText(since)}, đã chờ ${hours(workingMinutes)} giờ làm việc`
        : `${nameOf(procedure)}, filed at ${shortMomentText(since)}, waiting for ${hours(workingMinutes)} working hours`,
    ),
  };
}
