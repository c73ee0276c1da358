import type { PageAmount } from "./fee-rule.ts";

/** Phí theo trang, as for certified copies (chứng thực bản sao): the pages of the original, tier by tier, then the copies. */
export function pageFeeVnd({ tiers, capVndPerCopy }: PageAmount, pages: number, copies: number): number {
  let counted = 0;
  let vnd = 0;
  for (const { upToPage = pages, vndPerPage } of tiers) {
    const inTier = Math.max(0, Math.min(pages, upToPage) - counted);
    vnd += inTier * vndPerPage;
    counted += inTier;
  }
  return Math.min(capVndPerCopy, vnd) * copies;
}
