import type { AmountRefusal } from "../fee/assess-fee.ts";
import { balanceOf, type PaymentReferenceReused } from "../fee/balance-of.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { ResultAnnulled } from "./decide-reissue.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { paymentOf } from "./payment-of.ts";

/** Refused: post goes out only after hand-over to the postal officer. */
export interface NotHandedToPost {
  readonly code: "return.not-handed-to-post";
}

/** Refusals around fee, return and withdrawal. */
export type ReturnRefusal =
  | ReasonMissing
  | NotHandedToPost
  | ResultAnnulled
  | AmountRefusal
  | PaymentReferenceReused
  /** Refused: the fee is not paid in full. */
  | { readonly code: "fee.unpaid"; readonly vnd: number }
  /** Refused: the amount is not what is owed. */
  | { readonly code: "fee.wrong-amount"; readonly owedVnd: number }
  /** Refused: nobody saw who takes the result. */
  | { readonly code: "return.receiver-not-identified" }
  /** Refused: a person collects online only for himself; others come to the desk. */
  | { readonly code: "return.channel-not-for-actor" };

type ReturnAct = Extract<DossierAct, { type: "pay-fee" | "hand-to-post" | "return-result" | "withdraw" }>;

/** Số tiền còn phải nộp, in đồng. */
export const owedVnd = (dossier: Pick<Dossier, "fee" | "paidVnd">): number =>
  Math.max(0, (dossier.fee?.totalVnd ?? 0) - dossier.paidVnd);

/** Thu phí, trả kết quả, rút hồ sơ. */
export function decideReturn(dossier: Dossier, act: ReturnAct, facts: Facts): Result<DossierEventBody, ReturnRefusal> {
  switch (act.type) {
    case "pay-fee":
      return payFee(dossier, act);
    case "hand-to-post": {
      const withheld = withholding(dossier);
      return withheld ?? accept({ type: "handed-to-post", data: { item: act.item } });
    }
    case "return-result":
      return returnResult(dossier, act, facts);
    case "withdraw":
      return act.reason.trim() === ""
        ? refuse({ code: "dossier.reason-missing" })
        : accept({ type: "withdrawn", data: { reason: act.reason.trim() } });
  }
}

/** Exactly what is owed: neither a part of it nor more. */
function payFee(dossier: Dossier, act: ReturnAct & { type: "pay-fee" }): Result<DossierEventBody, ReturnRefusal> {
  if (dossier.result?.standing === "annulled") return refuse({ code: "result.annulled" });
  if (dossier.feeRefusal) return refuse(dossier.feeRefusal);
  const payment = paymentOf(act);
  const balance = balanceOf(dossier.fee ?? { totalVnd: 0 }, [...dossier.payments, payment]);
  if (!balance.ok && balance.refusal.code === "payment.reference-reused") return refuse(balance.refusal);
  const owed = owedVnd(dossier);
  if (act.vnd <= 0 || act.vnd !== owed) return refuse({ code: "fee.wrong-amount", owedVnd: owed });
  const { vnd, means, receiptNumber } = act;
  const reference = payment.reference === receiptNumber ? {} : { reference: payment.reference };
  return accept({ type: "fee-paid", data: { vnd, means, receiptNumber, ...reference } });
}

function returnResult(
  dossier: Dossier,
  act: ReturnAct & { type: "return-result" },
  facts: Facts,
): Result<DossierEventBody, ReturnRefusal> {
  const withheld = withholding(dossier);
  if (withheld) return withheld;
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

/** Why the result may not leave the desk. */
function withholding(dossier: Dossier): { readonly ok: false; readonly refusal: ReturnRefusal } | null {
  if (dossier.result?.standing === "annulled") return refuse({ code: "result.annulled" });
  if (dossier.feeRefusal) return refuse(dossier.feeRefusal);
  return owedVnd(dossier) > 0 ? refuse({ code: "fee.unpaid", vnd: owedVnd(dossier) }) : null;
}
