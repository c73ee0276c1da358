import { mayAct, type AccessRefusal } from "../access/competence.ts";
import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct, DossierActType, Submit } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent, DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { clockRefusal, decideClock, type ClockRefusal } from "./decide-clock.ts";
import { decideConsultation, type ConsultationRefusal } from "./decide-consultation.ts";
import { decideFeeAssessment, type FeeAssessmentRefusal } from "./decide-fee-assessment.ts";
import { decideInspection, type InspectionIncomplete } from "./decide-inspection.ts";
import { decideLeg, legsStartedBy, type LegRefusal } from "./decide-leg.ts";
import { decideObligation, type ObligationRefusal } from "./decide-obligation.ts";
import { decidePostNote, type PostNoteRefusal } from "./decide-post-note.ts";
import { decideReappointment, type ReappointmentRefusal } from "./decide-reappointment.ts";
import { decideReception, type ReceptionRefusal } from "./decide-reception.ts";
import { decideRecomputation, type RecomputationRefusal } from "./decide-recomputation.ts";
import { decideAnnulment, decideReissue, type ReissueRefusal } from "./decide-reissue.ts";
import { decideResult, type ResultRefusal } from "./decide-result.ts";
import { decideReturn, type ReturnRefusal } from "./decide-return.ts";
import { decideScan, scanRefusal, type PaperNotFiled, type PapersNotScanned } from "./decide-scan.ts";
import { decideSupplement, type SupplementRefusal } from "./decide-supplement.ts";
import { decideSupplementCall, type CallOutOfTime } from "./decide-supplement-call.ts";
import { decideSupplementPermit, type SupplementPermitRefusal } from "./decide-supplement-permit.ts";
import { decideTransfer, type TransferRefusal } from "./decide-transfer.ts";
import { recorded } from "./recorded.ts";
import type { DossierStatus } from "./status.ts";
import { mayFollow } from "./transitions.ts";

/** Refused: the act does not fit the state the dossier is in. */
export interface ActNotAllowed {
  readonly code: "dossier.act-not-allowed";
  readonly act: DossierActType;
  readonly status: DossierStatus;
}

/** Every way in which a decision says no. */
export type DecisionRefusal =
  | AccessRefusal
  | ActNotAllowed
  | ReceptionRefusal
  | PaperNotFiled
  | PapersNotScanned
  | SupplementRefusal
  | ResultRefusal
  | ReturnRefusal
  | ObligationRefusal
  | ReappointmentRefusal
  | SupplementPermitRefusal
  | CallOutOfTime
  | ClockRefusal
  | FeeAssessmentRefusal
  | InspectionIncomplete
  | ReissueRefusal
  | TransferRefusal
  | RecomputationRefusal
  | PostNoteRefusal
  | ConsultationRefusal
  | LegRefusal;

/** Any act on a dossier that exists. */
export type LaterAct = Exclude<DossierAct, Submit>;

/** Quyết định: person first, state second, the act's own rule last. Pure. */
export function decide(
  dossier: Dossier,
  act: LaterAct,
  facts: Facts,
): Result<readonly DossierEvent[], DecisionRefusal> {
  const may = mayAct(facts.actor, act.type, { dossier, on: dayOf(facts.at) });
  if (!may.ok) return may;
  if (!mayFollow(dossier.status, act.type))
    return refuse({ code: "dossier.act-not-allowed", act: act.type, status: dossier.status });
  const standing = clockRefusal(dossier, act.type);
  if (standing) return standing;
  const unscanned = scanRefusal(dossier, act.type, facts);
  if (unscanned) return unscanned;
  const decided = body(dossier, act, facts);
  if (!decided.ok) return decided;
  const started = legsStartedBy(decided.value, dossier, facts);
  return started.ok ? accept([decided.value, ...started.value].map((each) => recorded(each, facts))) : started;
}

function body(dossier: Dossier, act: LaterAct, facts: Facts): Result<DossierEventBody, DecisionRefusal> {
  switch (act.type) {
    case "ask-completion":
    case "complete":
    case "decline":
    case "receive":
      return decideReception(dossier, act, facts);
    case "ask-supplement":
    case "provide-supplement":
    case "accept-supplement":
    case "close-unanswered":
      return decideSupplement(dossier, act, facts);
    case "attach-scan":
      return decideScan(dossier, act);
    case "take-up":
      return accept({ type: "taken-up", data: {} });
    case "propose":
    case "send-back":
    case "approve":
    case "sign":
    case "seal":
    case "issue-on-paper":
      return decideResult(dossier, act, facts);
    case "assess-fee":
      return decideFeeAssessment(dossier, act, facts);
    case "pay-fee":
    case "hand-to-post":
    case "return-result":
    case "withdraw":
      return decideReturn(dossier, act, facts);
    case "notify-obligation":
    case "prove-obligation":
      return decideObligation(dossier, act, facts);
    case "reappoint":
      return decideReappointment(dossier, act, facts);
    case "permit-second-supplement":
      return decideSupplementPermit(dossier, act);
    case "log-supplement-call":
      return decideSupplementCall(dossier, act, facts);
    case "stop-clock":
    case "resume-clock":
      return decideClock(dossier, act, facts);
    case "inspect":
      return decideInspection(act, facts);
    case "reissue-result":
      return decideReissue(dossier, act, facts);
    case "annul-result":
      return decideAnnulment(dossier, act);
    case "transfer":
      return decideTransfer(dossier, act, facts);
    case "recompute-due":
      return decideRecomputation(dossier, act, facts);
    case "note-post":
      return decidePostNote(dossier, act);
    case "consult":
    case "answer-consultation":
      return decideConsultation(dossier, act, facts);
    case "finish-leg":
      return decideLeg(dossier, act, facts);
  }
}
