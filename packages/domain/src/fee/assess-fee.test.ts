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

  it("is not free through a channel that has no amount", () => {
    const partial = [rule({ by: "case", vnd: { counter: 20_000 } })];
    expect(total({ rules: partial })).toBe(20_000);
    expect(total({ rules: partial, basis: { channel: "online" } })).toEqual({
      code: "fee.not-set-for-channel",
      fee: "Phí fee",
      channel: "online",
    });
  });

  it("takes several fees of one channel together", () => {
    const rules = [rule({ by: "case", vnd: perChannel }, "ho-so"), rule({ by: "case", vnd: { online: 3000 } }, "the")];
    expect(total({ rules, basis: { channel: "online" } })).toBe(13_000);
  });

  it("in foreign currency cannot be paid here", () => {
    expect(total({ rules: [rule({ by: "foreign-currency", currency: "USD", amount: 15 })] })).toEqual({
      code: "fee.foreign-currency",
      fee: "Phí fee",
      currency: "USD",
    });
  });

  it("that nobody has read yet is not free, and says what was published", () => {
    const text = "Mức 0 kèm lời: “theo thông tư của Bộ”";
    expect(total({ rules: [rule({ by: "unlabelled", text })] })).toEqual({
      code: "fee.unlabelled",
      fee: "Phí fee",
      text,
    });
  });

  describe("waived (được miễn)", () => {
    const poor = "Người thuộc hộ nghèo";
    const rules = [{ ...rule({ by: "case", vnd: perChannel }), exemptions: [poor] }, rule(certifying, "sao")];
    const claim = { fee: "fee", exemption: poor, evidence: " Giấy chứng nhận hộ nghèo số 01 " };

    it("is not asked for where an exemption is chosen and proved; the other fees stay", () => {
      const basis = { channel: "counter", units: 1, pagesOfOriginal: 1, exemptions: [claim] } as const;
      const question = { procedure: confirmation.code, provinceFees: [], on: day("2026-11-03") };
      expect(assessFee({ ...question, rules, basis })).toEqual({
        ok: true,
        value: {
          lines: [{ id: "sao", title: "Phí sao", vnd: 2000 }],
          totalVnd: 2000,
          waived: [{ fee: "fee", title: "Phí fee", exemption: poor, evidence: "Giấy chứng nhận hộ nghèo số 01" }],
        },
      });
    });

    it("is waived even where the amount itself was never set", () => {
      const unset = [{ ...rule({ by: "province" as const }), exemptions: [poor] }];
      expect(total({ rules: unset, basis: { exemptions: [claim] } })).toBe(0);
    });

    it("is asked for where nothing proves the exemption, or the law knows none such", () => {
      expect(total({ rules, basis: { exemptions: [{ ...claim, evidence: " " }] } })).toEqual({
        code: "fee.exemption-without-evidence",
        fee: "Phí fee",
        exemption: poor,
      });
      expect(total({ rules, basis: { exemptions: [{ ...claim, exemption: "Người quen" }] } })).toEqual({
        code: "fee.exemption-unknown",
        fee: "Phí fee",
        exemption: "Người quen",
      });
    });

    it("is looked at even where another fee cannot be told", () => {
      const both = [rule({ by: "province" }, "khac"), rules[0]!];
      expect(total({ rules: both, basis: { exemptions: [{ ...claim, evidence: "" }] } })).toMatchObject({
        code: "fee.exemption-without-evidence",
      });
      expect(total({ rules: both, basis: { exemptions: [claim] } })).toMatchObject({ code: "fee.not-configured" });
    });

    it("is not passed over in silence where the procedure has no such fee", () => {
      expect(total({ rules, basis: { exemptions: [{ ...claim, fee: "khac" }] } })).toEqual({
        code: "fee.exemption-unknown",
        fee: "khac",
        exemption: poor,
      });
    });
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
