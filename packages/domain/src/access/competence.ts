import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DossierActType } from "../dossier/act.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { accept, refuse, type Result } from "../result.ts";
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
  readonly owner?: true;
  readonly system?: true;
}

/** Thẩm quyền: who may do which act. The one table. */
export const COMPETENCE: Readonly<Record<DossierActType, Competence>> = {
  submit: { roles: ["reception-officer"], owner: true },
  "ask-completion": { roles: ["reception-officer"] },
  complete: { roles: ["reception-officer"], owner: true },
  decline: { roles: ["reception-officer"] },
  receive: { roles: ["reception-officer"] },
  "take-up": { roles: ["handling-officer"] },
  "ask-supplement": { roles: ["handling-officer"] },
  "provide-supplement": { roles: ["reception-officer"], owner: true },
  "accept-supplement": { roles: ["reception-officer"] },
  "close-unanswered": { roles: ["reception-officer"] },
  propose: { roles: ["handling-officer"] },
  "send-back": { roles: ["approver"] },
  approve: { roles: ["approver"] },
  sign: { roles: ["approver"] },
  seal: { roles: ["clerk"] },
  "pay-fee": { roles: ["returning-officer", "reception-officer"] },
  "hand-to-post": { roles: ["returning-officer"] },
  // A postal officer sees no dossier: the desk records the delivery he reports.
  "return-result": { roles: ["returning-officer"], owner: true },
  withdraw: { roles: ["reception-officer"], owner: true },
  "notify-obligation": { roles: ["handling-officer"] },
  "prove-obligation": { roles: ["reception-officer", "handling-officer"], system: true },
  reappoint: { roles: ["approver"] },
};

/** Chủ hồ sơ: by account, or by personal number where filed at a counter. */
export const isOwner = (actor: Actor, dossier: Pick<Dossier, "account" | "owner">): boolean =>
  actor.kind === "citizen" &&
  (dossier.account === actor.id ||
    (actor.personalNumber !== "" && dossier.owner.personalNumber === actor.personalNumber));

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
  if (act === "approve" && dossier.proposal?.by === actor.id)
    return refuse({ code: "access.duties-not-separated", act, earlierAct: "propose" });
  if (act === "seal" && dossier.result?.signedBy === actor.id)
    return refuse({ code: "access.duties-not-separated", act, earlierAct: "sign" });
  if (act === "seal" && dossier.result?.approvedBy === actor.id)
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
    case "staff":
      return officesAs(actor, competence.roles, on).includes(dossier.office);
    case "system":
      return competence.system === true;
  }
}
