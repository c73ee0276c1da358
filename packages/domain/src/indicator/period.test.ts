import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import {
  closingOf,
  daysIn,
  isInPeriod,
  openingOf,
  parseReportMonth,
  periodOfMonth,
  reportMonthOf,
  wholeMonthsIn,
} from "./period.ts";

describe("period (kỳ báo cáo)", () => {
  const february = periodOfMonth(parseReportMonth("2024-02")!);

  it("of a month ends with its last day, in leap years too", () => {
    expect(february).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(periodOfMonth(parseReportMonth("2026-12")!)).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  });

  it("knows no month 13 and no month without a zero", () => {
    expect(["2026-13", "2026-1", "2026-00", "tháng 1"].map(parseReportMonth)).toEqual([null, null, null, null]);
  });

  it("begins at midnight and is closed by its last second", () => {
    expect([openingOf(february), closingOf(february)]).toEqual([
      "2024-02-01T00:00:00+07:00",
      "2024-02-29T23:59:59+07:00",
    ]);
  });

  it("has its first day and its last", () => {
    expect(isInPeriod(moment("2024-02-01T00:00:00+07:00"), february)).toBe(true);
    expect(isInPeriod(moment("2024-02-29T23:59:59+07:00"), february)).toBe(true);
    expect(isInPeriod(moment("2024-03-01T00:00:00+07:00"), february)).toBe(false);
    expect(isInPeriod(moment("2024-01-31T23:59:59+07:00"), february)).toBe(false);
  });

  it("counts its days with both ends, and its months only where they are whole", () => {
    const received = { from: day("2018-01-22"), to: day("2018-12-20") };
    expect(daysIn(received)).toBe(333);
    expect(wholeMonthsIn(received)).toBeNull();
    expect(wholeMonthsIn({ from: day("2022-01-01"), to: day("2022-12-31") })).toBe(12);
    expect(wholeMonthsIn({ from: day("2023-01-01"), to: day("2023-08-31") })).toBe(8);
    expect(wholeMonthsIn({ from: day("2023-11-01"), to: day("2024-02-29") })).toBe(4);
  });

  it("names the month of a moment", () => {
    expect(reportMonthOf(moment("2026-10-31T23:59:59+07:00"))).toBe("2026-10");
  });
});
