import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import type { FeeRule } from "./fee-rule.ts";
import { rulesInProvince } from "./rules-in-province.ts";

const left: FeeRule = {
  id: "le-phi",
  title: "Lệ phí",
  kind: "duty",
  amount: { by: "province" },
  exemptions: [],
  source: { document: "Thông tư mẫu" },
};
const amount = { by: "case", vnd: { counter: 15_000, online: 10_000, post: 15_000 } } as const;
const provinceFees = [
  {
    procedure: "1.000001",
    fee: "le-phi",
    amounts: [{ from: day("2026-07-01"), value: amount, source: { document: "Nghị quyết mẫu" } }],
  },
];

describe("fees in a province (mức thu của tỉnh)", () => {
  it("takes the People's Council's amount and its resolution from the day it holds", () => {
    const [rule] = rulesInProvince([left], { procedure: "1.000001", provinceFees, on: day("2026-07-01") });
    expect(rule).toEqual({ ...left, amount, source: { document: "Nghị quyết mẫu" } });
  });

  it("leaves the amount open before that day, and where the Council set none", () => {
    expect(rulesInProvince([left], { procedure: "1.000001", provinceFees, on: day("2026-06-30") })).toEqual([left]);
    expect(rulesInProvince([left], { procedure: "1.000002", provinceFees, on: day("2026-07-01") })).toEqual([left]);
  });
});
