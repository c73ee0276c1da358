import type { CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import { maySeal, maySealPaper, type SealRefusal } from "../seal/may-seal.ts";
import type { DossierAct } from "./act.ts";
import { consultationAwaited, type ConsultationOpen } from "./decide-consultation.ts";
import { legsAwaited, type LegOpen } from "./decide-leg.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier, DossierResult } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refused: the tax office's notice must be paid before a result. */
export interface ObligationOpen {
  readonly code: "result.obligation-open";
}

/** Refused: a document is issued on the day it bears (NĐ 30/2020, Điều 18); approve again to date it today. */
export interface DatedAnotherDay {
  readonly code: "result.dated-another-day";
  readonly issuedOn: CalendarDay;
}

/** Refused: who approved signs. */
export interface SignerNotApprover {
  readonly code: "result.signer-not-approver";
}

/** Refused: approval stands, only the date may be renewed, by the same person. */
export interface AlreadyApproved {
  readonly code: "result.already-approved";
}

/** Refusals around the result (kết quả). */
export type ResultRefusal =
  | ReasonMissing
  | ObligationOpen
  | DatedAnotherDay
  | SignerNotApprover
  | AlreadyApproved
  | ConsultationOpen
  | LegOpen
  | SealRefusal;

type ResultAct = Extract<
  DossierAct,
  { type: "propose" | "send-back" | "approve" | "sign" | "seal" | "issue-on-paper" }
>;

/** Kết quả: trình, duyệt, ký, đóng dấu, in that order and by different people. */
export function decideResult(dossier: Dossier, act: ResultAct, facts: Facts): Result<DossierEventBody, ResultRefusal> {
  switch (act.type) {
    case "propose": {
      if (act.conclusion.trim() === "") return refuse({ code: "dossier.reason-missing" });
      const awaited = consultationAwaited(dossier, facts) ?? legsAwaited(dossier, facts);
      if (awaited) return refuse(awaited);
      const isTwoPhase = dossier.phases.length > 1 && act.outcome === "grant";
      if (isTwoPhase && dossier.obligation?.provedAt === undefined) return refuse({ code: "result.obligation-open" });
      return accept({ type: "proposed", data: { outcome: act.outcome, conclusion: act.conclusion.trim() } });
    }
    case "send-back":
      return act.reason.trim() === ""
        ? refuse({ code: "dossier.reason-missing" })
        : accept({ type: "sent-back", data: { reason: act.reason.trim() } });
    case "approve":
      return approve(dossier, act, facts);
    case "sign":
      return sign(dossier.result, act, facts);
    case "seal": {
      const sealing = maySeal(dossier, act.sealId, facts);
      return sealing.ok ? accept({ type: "sealed", data: { ...signatureOf(act), sealId: act.sealId } }) : sealing;
    }
    case "issue-on-paper":
      return issueOnPaper(dossier, act, facts);
  }
}

function approve(
  dossier: Dossier,
  act: ResultAct & { type: "approve" },
  facts: Facts,
): Result<DossierEventBody, ResultRefusal> {
  const issuedOn = dayOf(facts.at);
  if (dossier.result && (dossier.result.issuedOn === issuedOn || dossier.result.approvedBy !== facts.actor.id))
    return refuse({ code: "result.already-approved" });
  const { type: _, ...data } = act;
  return accept({ type: "approved", data: { ...data, outcome: dossier.proposal?.outcome ?? "grant", issuedOn } });
}

function sign(
  result: DossierResult | null,
  act: ResultAct & { type: "sign" },
  facts: Facts,
): Result<DossierEventBody, ResultRefusal> {
  if (result?.approvedBy !== facts.actor.id) return refuse({ code: "result.signer-not-approver" });
  if (result.issuedOn !== dayOf(facts.at))
    return refuse({ code: "result.dated-another-day", issuedOn: result.issuedOn });
  return accept({ type: "signed", data: signatureOf(act) });
}

const signatureOf = ({ file, certificate, level }: ResultAct & { type: "sign" | "seal" }) => ({
  file,
  certificate,
  ...(level !== undefined && { level }),
});

/** The approver has signed by hand; the clerk who keeps the seal stamps, and records it (NĐ 30/2020, Điều 32). */
function issueOnPaper(
  dossier: Dossier,
  act: ResultAct & { type: "issue-on-paper" },
  facts: Facts,
): Result<DossierEventBody, ResultRefusal> {
  const { result } = dossier;
  if (!result) return refuse({ code: "seal.signature-missing" });
  const sealing = maySealPaper(dossier, act.sealId, facts);
  if (!sealing.ok) return sealing;
  const onPaper = { isScanned: act.scan !== undefined };
  return accept({
    type: "sealed",
    data: { file: act.scan ?? result.draft, certificate: null, sealId: act.sealId, onPaper },
  });
}
