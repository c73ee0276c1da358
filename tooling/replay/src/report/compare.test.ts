import { describe, expect, it } from "vitest";
import type { Figure, Scenario } from "../scenario/scenario.ts";
import { agrees, compare } from "./compare.ts";

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  id: "so",
  text: "Số liệu",
  value,
  decimals: 0,
  unit: "count",
  sense: "exact",
  ...more,
});
const scenario = (of: Figure): Scenario => ({
  slug: "thu",
  centre: "Trung tâm hư cấu",
  province: "Tỉnh hư cấu",
  asOf: "2020-01-01",
  source: { document: "Bài báo hư cấu", note: "" },
  figures: [of],
});

describe("a published figure beside the platform's own (đối chiếu số đã công bố)", () => {
  it("agrees to the printed digits, no more and no less", () => {
    expect(agrees(figure(12.28, { decimals: 2 }), 12.2771)).toBe(true);
    expect(agrees(figure(12.28, { decimals: 2 }), 12.2749)).toBe(false);
  });

  it("takes “gần” for a little less, “hơn” for a little more, “khoảng” for either", () => {
    expect([28_990, 29_000, 20_000].map((value) => agrees(figure(29_000, { sense: "nearly" }), value))).toEqual([
      true,
      false,
      false,
    ]);
    expect([104, 100, 190].map((value) => agrees(figure(100, { sense: "over" }), value))).toEqual([true, false, false]);
    expect([490, 510, 400].map((value) => agrees(figure(500, { sense: "about" }), value))).toEqual([true, true, false]);
  });

  it("stops where a difference is explained by nobody, and where a figure was not measured", () => {
    expect(() => compare(scenario(figure(5)), { so: { value: 6 } })).toThrow("printed as 5 and comes out as 6");
    expect(() => compare(scenario(figure(5)), {})).toThrow("nothing was measured");
  });

  it("shows the reason of a difference, and no reason where there is none", () => {
    expect(compare(scenario(figure(5)), { so: { value: 6, whyNot: "vì sao" } })).toMatchObject([
      { agrees: false, note: "vì sao" },
    ]);
    expect(compare(scenario(figure(5)), { so: { value: 5, whyNot: "vì sao" } })).toMatchObject([
      { agrees: true, note: "" },
    ]);
  });
});
