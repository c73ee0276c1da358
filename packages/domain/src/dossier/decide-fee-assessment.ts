import type { AmountRefusal } from "../fee/assess-fee.ts";
import type { ExemptionRefusal } from "../fee/exemption.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { feeAtReception } from "./fee-at-reception.ts";

/** Refusals of a fee assessed later. */
export type FeeAssessmentRefusal =
  | AmountRefusal
  | ExemptionRefusal
  /** Refused: the amount is known since the reception. */
  | { readonly code: "fee.already-assessed" };

/** Tính lại phí, lệ phí: where the amount could not be told at the reception and the province has since set it, by the amounts of the reception day. */
export function decideFeeAssessment(
  dossier: Dossier,
  { exemptions = [] }: DossierAct & { type: "assess-fee" },
  facts: Facts,
): Result<DossierEventBody, FeeAssessmentRefusal> {
  if (dossier.feeRefusal === null) return refuse({ code: "fee.already-assessed" });
  const assessed = feeAtReception(dossier, exemptions, { ...facts, at: dossier.receivedAt ?? facts.at });
  if (!assessed.ok) return assessed;
  const { fee, feeRefusal } = assessed.value;
  return fee ? accept({ type: "fee-assessed", data: { fee } }) : refuse(feeRefusal ?? dossier.feeRefusal);
}
