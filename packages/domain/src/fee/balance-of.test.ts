import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, isHeard, refundableVnd, type Payment } from "./balance-of.ts";

const fee = { totalVnd: 15_000 };
const paid = (reference: string, vnd: number): Payment => ({ reference, kind: "payment", vnd });
const refunded = (reference: string, vnd: number): Payment => ({ reference, kind: "refund", vnd });
const balance = (...payments: readonly Payment[]) => {
  const answer = balanceOf(fee, payments);
  return answer.ok ? answer.value : answer.refusal;
};

const payments = fc.uniqueArray(
  fc.record({
    reference: fc.string({ minLength: 1 }),
    kind: fc.constant("payment" as const),
    vnd: fc.integer({ min: 1, max: 50_000 }),
  }),
  { selector: ({ reference }) => reference, maxLength: 6 },
);

describe("balance of a fee (đối chiếu tiền nộp)", () => {
  it("owes everything before the first payment", () => {
    expect(balance()).toEqual({ standing: "unpaid", paidVnd: 0, owedVnd: 15_000, overpaidVnd: 0 });
  });

  it("owes the rest after a part, nothing after the whole", () => {
    expect(balance(paid("FT1", 10_000))).toEqual({
      standing: "part-paid",
      paidVnd: 10_000,
      owedVnd: 5000,
      overpaidVnd: 0,
    });
    expect(balance(paid("FT1", 10_000), paid("FT2", 5000))).toMatchObject({ standing: "paid", owedVnd: 0 });
  });

  it("hears of one transfer twice and counts it once", () => {
    expect(balance(paid("FT1", 15_000), paid("FT1", 15_000))).toMatchObject({ standing: "paid", overpaidVnd: 0 });
  });

  it("tells two transfers of the same amount apart: the second is too much", () => {
    expect(balance(paid("FT1", 15_000), paid("FT2", 15_000))).toEqual({
      standing: "overpaid",
      paidVnd: 30_000,
      owedVnd: 0,
      overpaidVnd: 15_000,
    });
  });

  it("is paid again once the excess has been given back", () => {
    expect(balance(paid("FT1", 20_000), refunded("HT1", 5000))).toMatchObject({ standing: "paid", paidVnd: 15_000 });
  });

  it("owes again once all of it has been given back", () => {
    expect(balance(paid("FT1", 15_000), refunded("HT1", 15_000))).toMatchObject({
      standing: "unpaid",
      owedVnd: 15_000,
    });
  });

  it("knows a transfer that it heard of before by reference and amount", () => {
    const heard = [paid("FT1", 15_000)];
    expect(
      [paid("FT1", 15_000), paid("FT2", 15_000), paid("FT1", 10_000), refunded("FT1", 15_000)].map((each) =>
        isHeard(heard, each),
      ),
    ).toEqual([true, false, false, false]);
  });

  it("does not guess which of two amounts a reference means", () => {
    expect(balance(paid("FT1", 15_000), paid("FT1", 10_000))).toEqual({
      code: "payment.reference-reused",
      reference: "FT1",
    });
    expect(balance(paid("FT1", 15_000), refunded("FT1", 15_000))).toMatchObject({ code: "payment.reference-reused" });
  });

  it.each([0, -15_000, 0.5, Number.NaN])("takes %d đồng for no payment", (vnd) => {
    expect(balance(paid("FT1", vnd))).toEqual({ code: "payment.amount-wrong", reference: "FT1" });
  });

  it("does not believe that more was given back than came in", () => {
    expect(balance(paid("FT1", 5000), refunded("HT1", 6000))).toEqual({ code: "payment.refunds-exceed", byVnd: 1000 });
  });

  it("is paid from the start where there is nothing to pay", () => {
    expect(balanceOf({ totalVnd: 0 }, [])).toMatchObject({ ok: true, value: { standing: "paid", owedVnd: 0 } });
  });

  it("gives back the excess, or everything where no fee was due", () => {
    const overpaid = balanceOf(fee, [paid("FT1", 20_000)]);
    expect(overpaid.ok && [refundableVnd(overpaid.value, true), refundableVnd(overpaid.value, false)]).toEqual([
      5000, 20_000,
    ]);
  });

  it("loses no đồng, whatever the order and however often a payment is reported", () => {
    fc.assert(
      fc.property(payments, fc.nat(100_000), (each, totalVnd) => {
        const once = balanceOf({ totalVnd }, each);
        expect(balanceOf({ totalVnd }, [...each.toReversed(), ...each])).toEqual(once);
        if (!once.ok) throw new Error(once.refusal.code);
        const { paidVnd, owedVnd, overpaidVnd } = once.value;
        expect(paidVnd + owedVnd - overpaidVnd).toBe(totalVnd);
        expect(Math.min(owedVnd, overpaidVnd)).toBe(0);
      }),
    );
  });
});
