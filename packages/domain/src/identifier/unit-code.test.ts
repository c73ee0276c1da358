import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnitCode } from "./unit-code.ts";

const valueOf = (text: string) => {
  const parsed = parseUnitCode(text);
  return parsed.ok ? parsed.value : parsed.refusal;
};

describe("unit code (mã định danh cơ quan)", () => {
  it.each([
    ["H49", "level-1-first", ["H49"]],
    ["H49.12", "level-1-first", ["H49", "12"]],
    ["H49.64.33", "level-1-first", ["H49", "64", "33"]],
    ["G01.000.000.000", "level-1-first", ["G01"]],
    ["000.00.06.H56", "level-1-last", ["H56", "06"]],
    ["000.00.00.G15", "level-1-last", ["G15"]],
    ["004.12.06.H56", "level-1-last", ["H56", "06", "12", "004"]],
  ] as const)("reads %s: %s", (code, order, levels) => {
    expect(valueOf(code)).toEqual({ kind: "agency", code, order, levels });
  });

  it("tells enterprises and other bodies apart from agencies", () => {
    expect(valueOf("0100109106")).toEqual({ kind: "enterprise", code: "0100109106" });
    expect(valueOf("Z01.ABC2")).toEqual({ kind: "other", code: "Z01.ABC2" });
  });

  it("reads what a person types", () => {
    expect(valueOf(" h49 . 12 ")).toMatchObject({ code: "H49.12" });
  });

  it.each([
    ["H49-12", { code: "unit-code.stray-character", character: "-" }],
    ["Đ49.12", { code: "unit-code.stray-character", character: "Đ" }],
    ["49.12", { code: "unit-code.no-level-one" }],
    ["Z", { code: "unit-code.no-level-one" }],
    ["", { code: "unit-code.empty-group" }],
    ["H49..12", { code: "unit-code.empty-group" }],
    [`H49.${"1".repeat(32)}`, { code: "unit-code.too-long", length: 36, most: 35 }],
  ])("says why %j is none", (text, problem) => {
    expect(valueOf(text)).toEqual(problem);
  });

  it("reads back every code of the 2020 order, level 1 first", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Y]\d{2}$/),
        fc.array(fc.stringMatching(/^[A-Z1-9][A-Z0-9]{0,2}$/), { maxLength: 5 }),
        (one, more) => {
          const code = [one, ...more].join(".");
          expect(valueOf(code)).toEqual({ kind: "agency", code, order: "level-1-first", levels: [one, ...more] });
        },
      ),
    );
  });
});
