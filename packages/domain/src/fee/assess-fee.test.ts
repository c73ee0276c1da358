import { describe, expect, it } from "vitest";
import { pack } from "../../fixtures/invented-pack.ts";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import { day } from "../calendar/calendar-day.ts";
import type { ProvinceFee } from "../pack/province-pack.ts";
import { assessFee, type FeeBasis } from "./assess-fee.ts";
import type { FeeAmount, FeeRule } from "./fee-rule.ts";

const source = { document: "Thông tư mẫu" };
const rule = (amount: FeeAmount, id = "fee"): FeeRule => ({
  id,
  title: `Phí ${id}`,
  kind: "charge",
  amount,
  exemptions: [],
  source,
});
const certifying: FeeAmount = {
  by: "page",
  tiers: [{ upToPage: 2, vndPerPage: 2000 }, { vndPerPage: 1000 }],
  capVndPerCopy: 200_000,
};
const perChannel = { counter: 20_000, online: 10_000, post: 20_000 };

interface Question {
  readonly rules: readonly FeeRule[];
  readonly basis?: Partial<FeeBasis>;
  readonly provinceFees?: readonly ProvinceFee[];
  readonly on?: string;
}

function total({ rules, basis, provinceFees = pack.fees, on = "2026-11-03" }: Question) {
  const assessed = assessFee({
    procedure: confirmation.code,
    rules,
    provinceFees,
    basis: { channel: "counter", units: 1, pagesOfOriginal: 1, ...basis },
    on: day(on),
  });
  return assessed.ok ? assessed.value.totalVnd : assessed.refusal;
}

describe("fee (phí, lệ phí)", () => {
  it.each([
    [1, 2000],
    [2, 4000],
    [3, 5000],
    [10, 12_000],
    [198, 200_000],
    [300, 200_000],
  ])("certifying a copy of %i pages costs %i đồng", (pagesOfOriginal, vnd) => {
    expect(total({ rules: [rule(certifying)], basis: { pagesOfOriginal } })).toBe(vnd);
  });

  it("caps each copy by itself, not all of them together", () => {
    expect(total({ rules: [rule(certifying)], basis: { pagesOfOriginal: 300, units: 3 } })).toBe(600_000);
  });

  it.each([
    ["counter", 20_000],
    ["online", 10_000],
    ["post", 20_000],
  ] as const)("through the channel %s costs what that channel costs: %i đồng", (channel, vnd) => {
    expect(total({ rules: [rule({ by: "case", vnd: perChannel })], basis: { channel } })).toBe(vnd);
  });

  it("is per copy or person where the law counts those", () => {
    expect(
      total({
        rules: [rule({ by: "unit", unit: "copy", vnd: { counter: 8000, online: 8000, post: 8000 } })],
        basis: { units: 5 },
      }),
    ).toBe(40_000);
    expect(total({ rules: [rule({ by: "case", vnd: perChannel })], basis: { units: 5 } })).toBe(20_000);
  });

  it("adds up, and leaves out lines of nothing", () => {
    const assessed = assessFee({
      procedure: confirmation.code,
      rules: [rule({ by: "case", vnd: perChannel }, "mot"), rule({ by: "none" }, "hai"), rule(certifying, "ba")],
      provinceFees: [],
      basis: { channel: "online", units: 1, pagesOfOriginal: 3 },
      on: day("2026-11-03"),
    });
    expect(assessed).toEqual({
      ok: true,
      value: {
        lines: [
          { id: "mot", title: "Phí mot", vnd: 10_000 },
          { id: "ba", title: "Phí ba", vnd: 5000 },
        ],
        totalVnd: 15_000,
      },
    });
  });

  it("is nothing where the law takes none", () => {
    expect(total({ rules: [] })).toBe(0);
    expect(total({ rules: [rule({ by: "none" })] })).toBe(0);
  });

  describe("left to the province", () => {
    const left = [rule({ by: "province" })];
    const amount = (vnd: number): FeeAmount => ({ by: "case", vnd: { counter: vnd, online: vnd, post: vnd } });
    const set: ProvinceFee = {
      procedure: confirmation.code,
      fee: "fee",
      amounts: [
        { from: day("2025-07-01"), value: amount(15_000), source },
        { from: day("2026-12-01"), value: amount(18_000), source },
      ],
    };

    it("is what the People's Council set, on the day of reception", () => {
      expect(total({ rules: left, provinceFees: [set] })).toBe(15_000);
      expect(total({ rules: left, provinceFees: [set], on: "2026-12-01" })).toBe(18_000);
    });

    it.each([
      ["nobody set it", []],
      ["it was set for another procedure", [{ ...set, procedure: "9.999999" }]],
      ["another fee was set", [{ ...set, fee: "khac" }]],
      ["it holds only later", [{ ...set, amounts: [{ ...set.amounts[0]!, from: day("2027-01-01") }] }]],
      [
        "the province hands it on again",
        [{ ...set, amounts: [{ from: day("2025-07-01"), value: { by: "province" as const }, source }] }],
      ],
    ])("is not free because %s", (_, provinceFees) => {
      expect(total({ rules: left, provinceFees })).toEqual({ code: "fee.not-configured", fee: "Phí fee" });
    });

    it("may be set to nothing, which is free", () => {
      expect(
        total({ rules: left, provinceFees: [{ ...set, amounts: [{ ...set.amounts[0]!, value: { by: "none" } }] }] }),
      ).toBe(0);
    });
  });
});
