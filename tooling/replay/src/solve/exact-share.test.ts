import { describe, expect, it } from "vitest";
import { asPrinted, exactShare } from "./exact-share.ts";

describe("a volume that shows a printed share (số hồ sơ cho đúng tỷ lệ đã công bố)", () => {
  it("finds one for each late rate that was printed", () => {
    for (const [percent, decimals] of [
      [28.73, 2],
      [23.31, 2],
      [21.64, 2],
      [10.08, 2],
      [8.9, 1],
      [8.16, 2],
    ] as const) {
      const share = exactShare(percent, decimals, 500);
      expect(share).not.toBeNull();
      expect(asPrinted((share!.part / share!.of) * 100, decimals)).toBe(percent);
    }
  });

  it("keeps the volume asked for when it can show the share", () => {
    expect(exactShare(50, 2, 200)).toEqual({ of: 200, part: 100 });
  });

  it("says that 83.95 % cannot be shown of 1,811 procedures, only of another number", () => {
    expect([1520, 1521].map((part) => asPrinted((part / 1811) * 100, 2))).toEqual([83.93, 83.99]);
    expect(exactShare(83.95, 2, 1811)!.of).not.toBe(1811);
  });

  it("finds nothing where the volume is too small for the decimals", () => {
    expect(exactShare(33.33, 2, 1)).toBeNull();
  });
});
