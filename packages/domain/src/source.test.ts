import { describe, expect, it } from "vitest";
import { day } from "./calendar/calendar-day.ts";
import { inForceOn } from "./source.ts";

describe("a value that law sets from a day on (giá trị theo ngày hiệu lực)", () => {
  const source = { document: "Nghị định mẫu" };
  const values = [
    { from: day("2026-07-01"), value: 5, source },
    { from: day("2025-01-01"), value: 10, source },
  ];

  it("holds until the next one, in whatever order they are written", () => {
    expect(["2025-01-01", "2026-06-30", "2026-07-01"].map((on) => inForceOn(day(on), values)?.value)).toEqual([
      10, 10, 5,
    ]);
    expect(inForceOn(day("2026-07-01"), values.toReversed())?.value).toBe(5);
  });

  it("is unknown before the first, and is not guessed", () => {
    expect(inForceOn(day("2024-12-31"), values)).toBeUndefined();
    expect(inForceOn(day("2026-11-22"), [])).toBeUndefined();
  });
});
