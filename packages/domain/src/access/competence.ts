import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DossierActType } from "../dossier/act.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { accept, refuse, type Result } from "../result.ts";
import { openParts } from "../dossier/part.ts";
import { officesAs, type Actor, type Role } from "./actor.ts";

/** Refused: this person may not do this to this dossier. */
export interface NotCompetent {
  readonly code: "access.not-competent";
  readonly act: DossierActType;
}

/** Refused: the same person may not do both steps (tách bạch nhiệm vụ). */
export interface DutiesNotSeparated {
  readonly code: "access.duties-not-separated";
  readonly act: DossierActType;
  readonly earlierAct: "propose" | "approve" | "sign";
}

/** Refused: filing needs an identity account of level 2. */
export interface AssuranceTooLow {
  readonly code: "access.assurance-too-low";
}

/** Refusals for the person's sake (từ chối vì thẩm quyền). */
export type AccessRefusal = NotCompetent | DutiesNotSeparated | AssuranceTooLow;

interface Competence {
  readonly roles: readonly Role[];
  /** Whoever holds it at any office of the province. */
  readonly everywhere?: readonly Role[];
  /** Also at the office where the dossier was handed in for another (phi địa giới). */
  readonly takenAt?: true;
  /** Also at an agency that has an open part of the dossier; a question is answered only by whom it was put to. */
  readonly parts?: "consultation" | "leg";
  readonly owner?: true;
  readonly system?: true;
}

/** Thẩm quyền: who may do which act. The one table. */
export const COMPETENCE: Readonly<Record<DossierActType, Competence>> = {
  submit: { roles: ["reception-officer"], owner: true },
  "ask-completion": { roles: ["reception-officer"] },
  complete: { roles: ["reception-officer"], owner: true, takenAt: true },
  decline: { roles: ["reception-officer"] },
  receive: { roles: ["reception-officer"] },
  "take-up": { roles: ["handling-officer"] },
  "ask-supplement": { roles: ["handling-officer"] },
  "provide-supplement": { roles: ["reception-officer"], owner: true, takenAt: true },
  "attach-scan": { roles: ["reception-officer"], takenAt: true },
  "accept-supplement": { roles: ["reception-officer"] },
  "close-unanswered": { roles: ["reception-officer"], system: true },
  propose: { roles: ["handling-officer"] },
  "send-back": { roles: ["approver"] },
  approve: { roles: ["approver"] },
  sign: { roles: ["approver"] },
  seal: { roles: ["clerk"] },
  "issue-on-paper": { roles: ["clerk"] },
  "pay-fee": { roles: ["returning-officer", "reception-officer"], system: true },
  "assess-fee": { roles: ["returning-officer", "reception-officer"] },
  "hand-to-post": { roles: ["returning-officer"] },
  // A postal officer sees no dossier: the desk records the delivery he reports.
  "return-result": { roles: ["returning-officer"], owner: true, takenAt: true },
  withdraw: { roles: ["reception-officer"], owner: true, takenAt: true },
  "notify-obligation": { roles: ["handling-officer"] },
  "prove-obligation": { roles: ["reception-officer", "handling-officer"], system: true },
  reappoint: { roles: ["approver"] },
  "permit-second-supplement": { roles: ["approver", "department-leader", "centre-director"] },
  // Only the desk deals with the citizen (NĐ 61/2018, Điều 5.1e).
  "log-supplement-call": { roles: ["reception-officer"] },
  "stop-clock": { roles: ["approver", "department-leader"] },
  "resume-clock": { roles: ["approver", "department-leader", "handling-officer"] },
  inspect: { roles: ["handling-officer"] },
  "reissue-result": { roles: ["approver"] },
  "annul-result": { roles: ["approver"] },
  transfer: { roles: ["reception-officer"], everywhere: ["tenant-administrator"], system: true },
  "recompute-due": { roles: [], everywhere: ["tenant-administrator"], system: true },
  "note-post": { roles: ["returning-officer"] },
  consult: { roles: ["handling-officer"] },
  "answer-consultation": { roles: ["handling-officer", "department-leader", "approver"], parts: "consultation" },
  // The desk records what an agency sends on paper or from a system of its own.
  "finish-leg": { roles: ["handling-officer", "reception-officer"], parts: "leg", system: true },
};

/** Chủ hồ sơ: by account, or by personal number where filed at a counter. */
export const isOwner = (actor: Actor, dossier: Pick<Dossier, "account" | "owner">): boolean =>
  actor.kind === "citizen" &&
  (dossier.account === actor.id ||
    (actor.personalNumber !== "" && dossier.owner.personalNumber === actor.personalNumber));

/** Whether an officer may do the act on behalf of one of these offices or agencies. */
export const actsFor = (
  actor: Actor,
  act: DossierActType,
  { units, on }: { readonly units: readonly string[]; readonly on: CalendarDay },
): boolean => actor.kind === "staff" && meet(units, officesAs(actor, COMPETENCE[act].roles, on));

const meet = (units: readonly string[], offices: readonly string[]): boolean =>
  units.some((unit) => offices.includes(unit));

/** Whether this person may do this act to this dossier, state aside. */
export function mayAct(
  actor: Actor,
  act: DossierActType,
  question: { readonly dossier: Dossier; readonly on: CalendarDay },
): Result<true, AccessRefusal> {
  const { dossier, on } = question;
  if (actor.tenant !== dossier.tenant || !isNamed(actor, act, question))
    return refuse({ code: "access.not-competent", act });
  if (actor.kind === "citizen" && act === "submit" && actor.assurance < 2)
    return refuse({ code: "access.assurance-too-low" });
  if ((act === "approve" || act === "reissue-result") && dossier.proposal?.by === actor.id)
    return refuse({ code: "access.duties-not-separated", act, earlierAct: "propose" });
  if (act === "seal" && dossier.result?.signedBy === actor.id)
    return refuse({ code: "access.duties-not-separated", act, earlierAct: "sign" });
  if ((act === "seal" || act === "issue-on-paper") && dossier.result?.approvedBy === actor.id)
    return refuse({ code: "access.duties-not-separated", act, earlierAct: "approve" });
  if (on < dossier.submittedAt.slice(0, 10)) return refuse({ code: "access.not-competent", act });
  return accept(true);
}

function isNamed(
  actor: Actor,
  act: DossierActType,
  { dossier, on }: { readonly dossier: Dossier; readonly on: CalendarDay },
): boolean {
  const competence = COMPETENCE[act];
  switch (actor.kind) {
    case "citizen":
      return competence.owner === true && isOwner(actor, dossier);
    case "staff": {
      const offices = officesAs(actor, competence.roles, on);
      return (
        (competence.parts !== "consultation" && offices.includes(dossier.office)) ||
        (competence.takenAt === true && dossier.takenAt !== null && offices.includes(dossier.takenAt)) ||
        (competence.parts && openParts(dossier, competence.parts).some(({ units }) => meet(units, offices))) ||
        officesAs(actor, competence.everywhere ?? [], on).length > 0
      );
    }
    case "system":
      return competence.system === true;
  }
}
