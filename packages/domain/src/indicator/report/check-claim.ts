import { accept, refuse, type Result } from "../../result.ts";
import type { NotMeasurable } from "../indicator.ts";
import { percentOf, rounded } from "../percent.ts";

/** Thay đổi between two shares: in points of percent (điểm phần trăm), and in percent of the earlier one. */
export interface ShareChange {
  readonly points: number;
  readonly percent: number | NotMeasurable;
}

/** Mức tăng, giảm of a share given in percent. */
export const changeBetween = (before: number, after: number): ShareChange => ({
  points: after - before,
  percent: percentOf(after - before, before),
});

/** Refused: a text claims a change that the data does not give. */
export interface ClaimContradicted {
  readonly code: "claim.contradicted";
  readonly claimed: number;
  readonly points: number;
  readonly percent: number | NotMeasurable;
}

/** Con số nêu trong văn bản, beside what it is to rest on. */
export interface Claim {
  readonly before: number;
  readonly after: number;
  readonly claimed: number;
  /** Decimals to which the text gives the number. */
  readonly digits?: number;
}

/** Đối chiếu con số công bố: a change in points or in percent, and which; any other number is refused with both. */
export function checkClaim({
  before,
  after,
  claimed,
  digits = 2,
}: Claim): Result<ShareChange & { readonly claimedAs: "points" | "percent" }, ClaimContradicted> {
  const { points, percent } = changeBetween(before, after);
  const given = {
    points: rounded(points, digits),
    percent: percent === "not-measurable" ? percent : rounded(percent, digits),
  };
  if (rounded(claimed, digits) === given.points) return accept({ ...given, claimedAs: "points" });
  if (rounded(claimed, digits) === given.percent) return accept({ ...given, claimedAs: "percent" });
  return refuse({ code: "claim.contradicted", claimed, ...given });
}
