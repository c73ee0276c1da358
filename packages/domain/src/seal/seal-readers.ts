import { officesAs, type Actor, type Role } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import { keeperOn } from "./keeper-on.ts";
import type { Seal } from "./seal.ts";

/** Refused: this person reads no seal register, or not of this seal. */
export interface SealRegisterNotCompetent {
  readonly code: "seal.register-not-competent";
}

/** Who answers for a seal where it is kept or in the agency whose seal it is, or looks into its use. */
const READERS: readonly Role[] = ["centre-director", "department-leader", "approver", "control-officer", "inspector"];

/** Who may permit in writing that another keeps it (NĐ 30/2020, Điều 32): the head there, or who signs for him. */
const PERMITTERS: readonly Role[] = ["centre-director", "approver"];

interface Question {
  /** With its recorded hand-overs. */
  readonly seal: Seal;
  readonly on: CalendarDay;
}

const isThere = (actor: Actor, roles: readonly Role[], { seal, on }: Question): boolean =>
  actor.kind === "staff" && officesAs(actor, roles, on).some((unit) => unit === seal.office || unit === seal.agency);

/** Người được xem sổ quản lý con dấu: who answers for the seal there, and the clerk who keeps it that day. */
export const mayReadSeal = (actor: Actor, question: Question): boolean =>
  isThere(actor, READERS, question) ||
  (keeperOn(question.on, question.seal) === actor.id && isThere(actor, ["clerk"], question));

/** Người được cho phép bàn giao con dấu. */
export const mayHandSealOver = (actor: Actor, question: Question): boolean => isThere(actor, PERMITTERS, question);
