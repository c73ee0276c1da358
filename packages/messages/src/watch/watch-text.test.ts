import { day, moment, type DailyNotice, type UnreceivedNotice, type WatchLine } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { dailyWatchText, unreceivedText } from "./watch-text.ts";

const NAMES: Readonly<Record<string, string>> = {
  "trung-tam-mau": "Trung tâm Mẫu",
  "9.000001": "Cấp giấy xác nhận mẫu",
};
const nameOf = (code: string): string => NAMES[code] ?? code;
const line = (number: string, dueOn: string): WatchLine => ({
  code: `H99.12-261103-${number}` as WatchLine["code"],
  procedure: "9.000001",
  dueOn: day(dueOn),
});
const daily: DailyNotice = {
  kind: "daily-watch",
  key: "daily-watch/trung-tam-mau/2026-11-06",
  unit: "trung-tam-mau",
  day: day("2026-11-06"),
  nextWorkingDay: day("2026-11-09"),
  overdue: [line("0001", "2026-11-04")],
  dueToday: [],
  dueNext: [line("0002", "2026-11-09")],
};
const unreceived: UnreceivedNotice = {
  kind: "unreceived",
  key: "unreceived/trung-tam-mau/2026-11-02",
  unit: "trung-tam-mau",
  weekFrom: day("2026-11-02"),
  limit: { workingMinutes: 480, source: { document: "Quy chế mẫu" } },
  lines: [
    {
      dossier: "ho-so-1",
      procedure: "9.000001",
      since: moment("2026-11-02T08:00:00+07:00"),
      workingMinutes: 630,
    },
  ],
};

describe("watch notices in words (tin nhắc việc)", () => {
  it("list what is overdue and what is due by the next working day, and leave out what is empty", () => {
    expect(dailyWatchText(daily, "vi", nameOf)).toEqual({
      title: "Trung tâm Mẫu, ngày 06/11/2026: 2 hồ sơ cần chú ý",
      lines: [
        "Đã quá hạn: 1",
        "H99.12-261103-0001, Cấp giấy xác nhận mẫu, hẹn trả 04/11/2026",
        "Đến hạn ngày làm việc tiếp theo, 09/11/2026: 1",
        "H99.12-261103-0002, Cấp giấy xác nhận mẫu, hẹn trả 09/11/2026",
      ],
    });
  });

  it("say how long an online dossier has waited, in whole working hours", () => {
    expect(unreceivedText(unreceived, "vi", nameOf)).toEqual({
      title: "Trung tâm Mẫu: 1 hồ sơ trực tuyến chưa tiếp nhận quá 8 giờ làm việc",
      lines: ["Cấp giấy xác nhận mẫu, nộp lúc 08:00 02/11/2026, đã chờ 10 giờ làm việc"],
    });
  });

  it("are clean in both languages", () => {
    const faults = { vi: vietnameseFaults, en: englishFaults };
    for (const language of LANGUAGES)
      for (const { title, lines } of [
        dailyWatchText(daily, language, nameOf),
        unreceivedText(unreceived, language, nameOf),
      ])
        expect([title, ...lines].flatMap(faults[language])).toEqual([]);
  });
});
