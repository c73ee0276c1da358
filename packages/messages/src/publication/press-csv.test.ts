import { moment, reportMonthOf, type PressTable } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { pressCsv } from "./press-csv.ts";

const table: PressTable = {
  unit: "trung-tam-mau",
  month: reportMonthOf(moment("2026-11-02T08:00:00+07:00")),
  version: 1,
  figures: "f".repeat(64),
  publishedAt: moment("2026-12-03T08:00:00+07:00"),
  stampedAt: moment("2026-12-04T10:00:00+07:00"),
  rows: [
    { agency: "a", volume: 1200, solved: 1000, late: 125, latePercent: 12.5, openOverdue: 3 },
    { agency: "b", volume: 1, solved: 0, late: 0, latePercent: "not-measurable", openOverdue: 1 },
  ],
};
const named =
  (name: string) =>
  (code: string): string =>
    code === "a" ? name : "Sở Mẫu";

describe("table for the press as text (bảng gửi báo chí)", () => {
  it("has a line for each agency, with its volume beside its share", () => {
    expect(pressCsv(table, "vi", named("UBND phường Mẫu")).csv.split("\r\n")).toEqual([
      "\uFEFFCơ quan,Hồ sơ trong kỳ,Đã giải quyết,Quá hạn,Tỷ lệ quá hạn,Đang giải quyết quá hạn",
      'UBND phường Mẫu,1200,1000,125,"12,50%",3',
      "Sở Mẫu,1,0,0,không đo được,1",
      "",
    ]);
  });

  it.each([
    ["Sở Xây dựng, Giao thông", '"Sở Xây dựng, Giao thông"'],
    ['Sở "Mẫu"', '"Sở ""Mẫu"""'],
    ["=1+1", "'=1+1"],
    ["@Mẫu", "'@Mẫu"],
  ])("writes %s so that a spreadsheet reads it as a name", (name, cell) => {
    expect(pressCsv(table, "vi", named(name)).csv).toContain(`\r\n${cell},1200`);
  });

  it("says what the columns mean, which figures they are, and when it was exported, cleanly in both languages", () => {
    const { legend } = pressCsv(table, "vi", named("UBND phường Mẫu"));
    expect(legend[0]).toBe("Sở Mẫu, số liệu tháng 11/2026, bản chốt lần 1, công bố lúc 08:00 03/12/2026.");
    expect(legend[1]).toContain("10:00 04/12/2026");
    expect(legend[1]).toContain(table.figures);
    const faults = { vi: vietnameseFaults, en: englishFaults };
    for (const language of LANGUAGES)
      expect(pressCsv(table, language, named("Sở Mẫu")).legend.flatMap(faults[language])).toEqual([]);
  });
});
