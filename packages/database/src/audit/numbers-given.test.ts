import { describe, expect, it } from "vitest";
import { seriesProblems } from "./numbers-given.ts";

const series = (numbers: readonly number[], lasts: readonly number[]) =>
  seriesProblems({ kind: "result", scope: "*", period: "2026", numbers, lasts }).map(({ code, ...rest }) => [
    code,
    "number" in rest ? rest.number : null,
  ]);

describe("numbers given (số đã cấp) beside their counters", () => {
  it("fit when each was given once, in any order", () => {
    expect(series([3, 1, 2], [3])).toEqual([]);
    expect(series([], [])).toEqual([]);
  });

  it("fit when two agencies of one year gave the same numbers", () => {
    expect(series([1, 2, 1], [2, 1])).toEqual([]);
    expect(series([1, 2], [2, 1])).toEqual([["number.missing", 1]]);
  });

  it("do not fill a page when a counter was set to the moon", () => {
    expect(series([1, 2], [2_000_000_000])).toHaveLength(100);
  });

  it("show a gap, a double, and a number beyond the counter", () => {
    expect(series([1, 3], [3])).toEqual([["number.missing", 2]]);
    expect(series([1, 2, 2], [2])).toEqual([["number.repeated", 2]]);
    expect(series([1, 2], [1])).toEqual([["number.never-given", 2]]);
    expect(series([1, Number.NaN], [1])).toEqual([["number.never-given", Number.NaN]]);
  });
});
