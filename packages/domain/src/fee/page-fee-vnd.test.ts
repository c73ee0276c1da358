import { describe, expect, it } from "vitest";
import type { PageAmount } from "./fee-rule.ts";
import { pageFeeVnd } from "./page-fee-vnd.ts";

const certifiedCopy: PageAmount = {
  by: "page",
  tiers: [{ upToPage: 2, vndPerPage: 2000 }, { vndPerPage: 1000 }],
  capVndPerCopy: 200_000,
};

describe("fee by the page (phí chứng thực bản sao)", () => {
  it.each([
    [1, 2000],
    [2, 4000],
    [3, 5000],
    [10, 12_000],
    [198, 200_000],
    [300, 200_000],
  ])("one copy of %i pages costs %i đồng", (pages, vnd) => {
    expect(pageFeeVnd(certifiedCopy, pages, 1)).toBe(vnd);
  });

  it("counts every copy, each with a cap of its own", () => {
    expect(pageFeeVnd(certifiedCopy, 3, 4)).toBe(20_000);
    expect(pageFeeVnd(certifiedCopy, 300, 3)).toBe(600_000);
  });

  it("costs the same, page by page, as the formula of the tariff", () => {
    for (let pages = 1; pages <= 250; pages += 1) {
      const tariff = Math.min(200_000, 2000 * Math.min(pages, 2) + 1000 * Math.max(0, pages - 2));
      expect(pageFeeVnd(certifiedCopy, pages, 1)).toBe(tariff);
    }
  });
});
