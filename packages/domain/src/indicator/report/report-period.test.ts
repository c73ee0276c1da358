import { describe, expect, it } from "vitest";
import { day } from "../../calendar/calendar-day.ts";
import { reportPeriod } from "./report-period.ts";

const today = day("2025-06-30");
const asked = (from: string, to: string) => reportPeriod({ from: day(from), to: day(to) }, today);

describe("the period of a report (kỳ báo cáo)", () => {
  it("may be one day, a leap year, or 400 days", () => {
    for (const to of ["2024-01-01", "2024-12-31", "2025-02-03"]) expect(asked("2024-01-01", to).ok).toBe(true);
  });

  it("is refused when it is longer, with the days that it has", () => {
    expect(asked("2024-01-01", "2025-02-04")).toEqual({
      ok: false,
      refusal: { code: "report.period-too-long", days: 401, mostDays: 400 },
    });
  });

  it("ends today at the latest", () => {
    expect(asked("2025-06-01", "2025-06-30").ok).toBe(true);
    expect(asked("2025-06-01", "2025-07-01")).toEqual({
      ok: false,
      refusal: { code: "report.period-not-over", today },
    });
  });

  it("is refused when it ends before it begins", () => {
    expect(asked("2024-01-02", "2024-01-01")).toEqual({ ok: false, refusal: { code: "report.period-reversed" } });
  });
});
