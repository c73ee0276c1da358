import { day, type Period } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { pastMonths, periodAgainst, presetPeriods } from "./periods.ts";

const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });

describe("periods of a report (kỳ báo cáo)", () => {
  it("that are under way end today", () => {
    expect(presetPeriods(day("2026-11-22"))).toEqual({
      "this-month": period("2026-11-01", "2026-11-22"),
      "last-month": period("2026-10-01", "2026-10-31"),
      quarter: period("2026-10-01", "2026-11-22"),
      year: period("2026-01-01", "2026-11-22"),
    });
  });

  it("in January: the month before is December of the year before", () => {
    expect(presetPeriods(day("2026-01-01"))["last-month"]).toEqual(period("2025-12-01", "2025-12-31"));
  });

  it("are laid beside the period before: whole months beside whole months, days beside as many days", () => {
    expect(periodAgainst(period("2026-03-01", "2026-03-31"), "before")).toEqual(period("2026-02-01", "2026-02-28"));
    expect(periodAgainst(period("2026-07-01", "2026-09-30"), "before")).toEqual(period("2026-04-01", "2026-06-30"));
    expect(periodAgainst(period("2026-11-01", "2026-11-22"), "before")).toEqual(period("2026-10-10", "2026-10-31"));
  });

  it("are laid beside the same days of the year before, February to its end", () => {
    expect(periodAgainst(period("2025-02-01", "2025-02-28"), "year-ago")).toEqual(period("2024-02-01", "2024-02-29"));
    expect(periodAgainst(period("2026-11-01", "2026-11-22"), "year-ago")).toEqual(period("2025-11-01", "2025-11-22"));
  });

  it("are laid beside the whole of the year before, or beside nothing", () => {
    expect(periodAgainst(period("2026-01-01", "2026-08-31"), "last-year")).toEqual(period("2025-01-01", "2025-12-31"));
    expect(periodAgainst(period("2026-01-01", "2026-08-31"), "none")).toBeNull();
  });

  it("that may be frozen are the months before this one, the latest first", () => {
    expect(pastMonths(day("2026-02-28"), 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
  });
});
