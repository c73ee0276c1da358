import { describe, expect, it } from "vitest";
import { feeAmountSchema } from "./fee-schema.ts";

const read = (amount: unknown) => feeAmountSchema.safeParse(amount);

describe("an amount of a fee as data (mức thu)", () => {
  it("is one for every channel, or one for each that has one", () => {
    expect(read({ by: "case", vnd: 8000 }).data).toEqual({
      by: "case",
      vnd: { counter: 8000, online: 8000, post: 8000 },
    });
    expect(read({ by: "case", vnd: { counter: 20_000, online: 10_000 } }).data).toEqual({
      by: "case",
      vnd: { counter: 20_000, online: 10_000 },
    });
  });

  it("may be in foreign currency, named by its three letters", () => {
    expect(read({ by: "foreign-currency", currency: "USD", amount: 12.5 }).success).toBe(true);
    expect(read({ by: "foreign-currency", currency: "đô la", amount: 12.5 }).success).toBe(false);
  });

  it.each([{}, { fax: 1 }, { counter: -1 }, { counter: 0.5 }, "20.000 đồng"])("is not %j", (vnd) => {
    expect(read({ by: "case", vnd }).success).toBe(false);
  });
});
