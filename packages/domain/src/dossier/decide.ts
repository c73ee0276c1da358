import { mayAct, type AccessRefusal } from "../access/competence.ts";
import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct, DossierActType, Submit } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent, DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { decideObligation, type ObligationRefusal } from "./decide-obligation.ts";
import { decideReappointment, type ReappointmentRefusal } from "./decide-reappointment.ts";
import { decideReception, type ReceptionRefusal } from "./decide-reception.ts";
import { decideResult, type ResultRefusal } from "./decide-result.ts";
import { decideReturn, type ReturnRefusal } from "./decide-return.ts";
import { decideSupplement, type SupplementRefusal } from "./decide-supplement.ts";
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
  | SupplementRefusal
  | ResultRefusal
  | ReturnRefusal
  | ObligationRefusal
  | ReappointmentRefusal;

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
  const decided = body(dossier, act, facts);
  return decided.ok ? accept([recorded(decided.value, facts)]) : decided;
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
    case "take-up":
      return accept({ type: "taken-up", data: {} });
    case "propose":
    case "send-back":
    case "approve":
    case "sign":
    case "seal":
      return decideResult(dossier, act, facts);
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
  }
}
