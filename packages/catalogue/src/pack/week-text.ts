import type { OfficeHours, Session, Text } from "@motcua/domain";
import { weekdayText } from "@motcua/messages";

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const sessionsText = (sessions: readonly Session[]): string =>
  sessions.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(", ");

interface Run {
  readonly first: number;
  readonly last: number;
  readonly sessions: string;
}

/** Days in a row with the same sessions, closed ones left out; Monday is 1. */
const runsOf = (hours: OfficeHours): readonly Run[] =>
  WEEK.map((name, index) => ({ first: index + 1, last: index + 1, sessions: sessionsText(hours[name]) }))
    .filter(({ sessions }) => sessions !== "")
    .reduce<readonly Run[]>((runs, each) => {
      const last = runs.at(-1);
      return last !== undefined && last.sessions === each.sessions && last.last === each.first - 1
        ? [...runs.slice(0, -1), { ...last, last: each.last }]
        : [...runs, each];
    }, []);

/** thứ Hai đến thứ Sáu 07:30–11:30, 13:00–17:00; thứ Bảy 07:30–11:30. */
export function weekText(hours: OfficeHours): Text {
  const runs = runsOf(hours);
  const inLanguage = (language: "vi" | "en", to: string): string =>
    runs
      .map(({ first, last, sessions }) => {
        const days = [first, ...(last > first ? [last] : [])]
          .map((each) => weekdayText(each, language))
          .join(` ${to} `);
        return `${days} ${sessions}`;
      })
      .join("; ");
  return runs.length === 0
    ? { vi: "đóng cửa cả tuần", en: "closed all week" }
    : { vi: inLanguage("vi", "đến"), en: inLanguage("en", "to") };
}
