import { describe, expect, it } from "vitest";
import { percentOf, pointsFor, rounded } from "./percent.ts";

describe("percent (tỷ lệ phần trăm)", () => {
  it("of nothing is not measurable, and of none is nought", () => {
    expect(percentOf(0, 0)).toBe("not-measurable");
    expect(percentOf(0, 5)).toBe(0);
  });

  it("1,198 of 9,758 is 12.28 %", () => {
    expect(rounded(percentOf(1198, 9758) as number, 2)).toBe(12.28);
  });

  it.each([
    [12.345, 2, 12.35],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [47.748, 1, 47.7],
    [52.252, 1, 52.3],
    [2.5, 0, 3],
    [0, 2, 0],
  ])("%d to %i decimals is %d", (value, digits, expected) => {
    expect(rounded(value, digits)).toBe(expected);
  });
});

describe("points (điểm)", () => {
  it("are full from the threshold on, and below it in proportion", () => {
    const online = { maxPoints: 4, thresholdPercent: 80 };
    expect([100, 80, 40, 0].map((percent) => pointsFor(percent, online))).toEqual([4, 4, 2, 0]);
  });

  it("without a threshold are in proportion throughout, to two decimals", () => {
    expect(pointsFor(95, { maxPoints: 20 })).toBe(19);
    expect(pointsFor(99.63, { maxPoints: 6 })).toBe(5.98);
    expect(pointsFor(100, { maxPoints: 6 })).toBe(6);
  });

  it("of what cannot be measured are not nought", () => {
    expect(pointsFor("not-measurable", { maxPoints: 6 })).toBe("not-measurable");
  });
});
