import { accept, refuse, type Result } from "../result.ts";
import type { FeeRule } from "./fee-rule.ts";

/** Đề nghị miễn: which exemption of which fee, and what proves it. */
export interface ClaimedExemption {
  /** Id of the fee. */
  readonly fee: string;
  /** One of the fee's exemptions, verbatim. */
  readonly exemption: string;
  /** Giấy tờ chứng minh: the paper or record that was seen. */
  readonly evidence: string;
}

/** Khoản được miễn, and why. */
export interface WaivedFee extends ClaimedExemption {
  readonly title: string;
}

/** Why an exemption does not waive a fee. */
export type ExemptionRefusal =
  /** Refused: the fee knows no such exemption. */
  | { readonly code: "fee.exemption-unknown"; readonly fee: string; readonly exemption: string }
  /** Refused: nothing proves it. */
  | { readonly code: "fee.exemption-without-evidence"; readonly fee: string; readonly exemption: string };

/** Miễn phí, lệ phí: an exemption that is published for this fee, chosen and evidenced, waives it; null where none is claimed. */
export function exemptionFrom(
  { id, title, exemptions }: FeeRule,
  claims: readonly ClaimedExemption[],
): Result<WaivedFee | null, ExemptionRefusal> {
  const claim = claims.find(({ fee }) => fee === id);
  if (claim === undefined) return accept(null);
  const { exemption } = claim;
  if (!exemptions.includes(exemption)) return refuse({ code: "fee.exemption-unknown", fee: title, exemption });
  const evidence = claim.evidence.trim();
  return evidence === ""
    ? refuse({ code: "fee.exemption-without-evidence", fee: title, exemption })
    : accept({ fee: id, title, exemption, evidence });
}
