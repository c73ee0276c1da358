import { dayOf } from "../calendar/moment.ts";
import { assessFee, type AmountRefusal, type FeeAssessment } from "../fee/assess-fee.ts";
import type { ClaimedExemption, ExemptionRefusal } from "../fee/exemption.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import type { Facts } from "./facts.ts";

/** What a reception keeps of the fee: the amount, or why it cannot be told yet. */
interface FeeAtReception {
  readonly fee: FeeAssessment | null;
  readonly feeRefusal: AmountRefusal | null;
}

/** Phí, lệ phí khi tiếp nhận. An amount that cannot be told stops the payment later; an exemption that does not hold stops the reception now. */
export function feeAtReception(
  { channel, units, pagesOfOriginal }: Dossier,
  exemptions: readonly ClaimedExemption[],
  { procedure, pack, at }: Facts,
): Result<FeeAtReception, ExemptionRefusal> {
  const fee = assessFee({
    procedure: procedure.code,
    rules: procedure.fees,
    provinceFees: pack.fees,
    basis: { channel, units, pagesOfOriginal, exemptions },
    on: dayOf(at),
  });
  if (fee.ok) return accept({ fee: fee.value, feeRefusal: null });
  const { refusal } = fee;
  return "exemption" in refusal ? refuse(refusal) : accept({ fee: null, feeRefusal: refusal });
}

/** Why the fee of a reception could not be assessed; the oldest receptions kept only the title of a fee that was not configured. */
export const feeRefusalOf = ({
  feeRefusal,
  feeNotConfigured,
}: (DossierEvent & { type: "received" })["data"]): AmountRefusal | null =>
  feeRefusal ?? (typeof feeNotConfigured === "string" ? { code: "fee.not-configured", fee: feeNotConfigured } : null);
