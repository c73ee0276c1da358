import { describe, expect, it } from "vitest";
import { moment, momentFromEpochSeconds, epochSecondsOf } from "../calendar/moment.ts";
import { hoursSaved, minutesSaved } from "./hours-saved.ts";

const due = { at: moment("2026-11-16T17:00:00+07:00") };

describe("hours saved (số giờ tiết kiệm)", () => {
  it.each([
    ["2026-11-16T16:00:00", 60],
    ["2026-11-13T17:00:00", 3 * 24 * 60],
    ["2026-11-16T17:00:00", 0],
    ["2026-11-16T22:00:00", 0],
    ["2026-11-20T09:00:00", 0],
  ])("a result of %s saves %i minutes of clock time up to the printed hour", (endedAt, minutes) => {
    expect(minutesSaved({ endedAt: moment(`${endedAt}+07:00`), due })).toBe(minutes);
  });

  it("gives 642,920 hours as 26,788.33 days of 24 hours, as one centre published", () => {
    const endedAt = momentFromEpochSeconds(epochSecondsOf(due.at) - 64_292 * 3600);
    const saved = hoursSaved([...Array.from({ length: 10 }, () => ({ endedAt, due })), { endedAt: due.at, due }]);
    expect(saved.hours).toBe(642_920);
    expect(saved.days).toBeCloseTo(26_788.33, 2);
  });

  it("sets nothing late against what was saved", () => {
    const [early, late] = [moment("2026-11-16T16:00:00+07:00"), moment("2026-12-16T16:00:00+07:00")];
    expect(
      hoursSaved([
        { endedAt: early, due },
        { endedAt: late, due },
      ]).hours,
    ).toBe(1);
    expect(hoursSaved([])).toEqual({ hours: 0, days: 0 });
  });
});
