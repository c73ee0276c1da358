import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refusals around fee, return and withdrawal. */
export type ReturnRefusal =
  | ReasonMissing
  /** Refused: the province sets the amount and has not; not configured is not free. */
  | { readonly code: "fee.not-configured"; readonly fee: string }
  /** Refused: the fee is not paid in full. */
  | { readonly code: "fee.unpaid"; readonly vnd: number }
  /** Refused: the amount is not what is owed. */
  | { readonly code: "fee.wrong-amount"; readonly owedVnd: number }
  /** Refused: nobody saw who takes the result. */
  | { readonly code: "return.receiver-not-identified" }
  /** Refused: a person collects online only for himself; others come to the desk. */
  | { readonly code: "return.channel-not-for-actor" }
  /** Refused: post goes out only after hand-over to the postal officer. */
  | { readonly code: "return.not-handed-to-post" };

type ReturnAct = Extract<DossierAct, { type: "pay-fee" | "hand-to-post" | "return-result" | "withdraw" }>;

/** Số tiền còn phải nộp, in đồng. */
export const owedVnd = (dossier: Pick<Dossier, "fee" | "paidVnd">): number =>
  Math.max(0, (dossier.fee?.totalVnd ?? 0) - dossier.paidVnd);

/** Thu phí, trả kết quả, rút hồ sơ. */
export function decideReturn(dossier: Dossier, act: ReturnAct, facts: Facts): Result<DossierEventBody, ReturnRefusal> {
  switch (act.type) {
    case "pay-fee": {
      if (dossier.feeNotConfigured !== null)
        return refuse({ code: "fee.not-configured", fee: dossier.feeNotConfigured });
      if (act.vnd <= 0 || act.vnd !== owedVnd(dossier))
        return refuse({ code: "fee.wrong-amount", owedVnd: owedVnd(dossier) });
      return accept({ type: "fee-paid", data: { vnd: act.vnd, means: act.means, receiptNumber: act.receiptNumber } });
    }
    case "hand-to-post": {
      const unpaid = feeRefusal(dossier);
      return unpaid ?? accept({ type: "handed-to-post", data: { item: act.item } });
    }
    case "return-result":
      return returnResult(dossier, act, facts);
    case "withdraw":
      return act.reason.trim() === ""
        ? refuse({ code: "dossier.reason-missing" })
        : accept({ type: "withdrawn", data: { reason: act.reason.trim() } });
  }
}

function returnResult(
  dossier: Dossier,
  act: ReturnAct & { type: "return-result" },
  facts: Facts,
): Result<DossierEventBody, ReturnRefusal> {
  const unpaid = feeRefusal(dossier);
  if (unpaid) return unpaid;
  if ((facts.actor.kind === "citizen") !== (act.by === "online"))
    return refuse({ code: "return.channel-not-for-actor" });
  if (act.by === "post" && dossier.postalItem === null) return refuse({ code: "return.not-handed-to-post" });
  if (act.by === "counter" && (act.receiver.trim() === "" || act.identitySeen.trim() === ""))
    return refuse({ code: "return.receiver-not-identified" });
  return accept({
    type: "returned",
    data: { by: act.by, receiver: act.receiver.trim(), identitySeen: act.identitySeen.trim() },
  });
}

function feeRefusal(dossier: Dossier): { readonly ok: false; readonly refusal: ReturnRefusal } | null {
  if (dossier.feeNotConfigured !== null) return refuse({ code: "fee.not-configured", fee: dossier.feeNotConfigured });
  return owedVnd(dossier) > 0 ? refuse({ code: "fee.unpaid", vnd: owedVnd(dossier) }) : null;
}
