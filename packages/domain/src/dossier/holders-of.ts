import type { Role } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { Dossier } from "./dossier.ts";
import type { Part } from "./part.ts";
import { partsToDo } from "./parts-to-do.ts";
import type { DossierStatus } from "./status.ts";

/** Ai đang giữ hồ sơ, or a part of it: since when, and until when where a day is set. */
export interface Holder {
  readonly part: "whole" | Part["kind"];
  /** Of the consultation or leg. */
  readonly id: string | null;
  readonly by: "citizen" | "post" | "agency" | Role;
  /** The office or agency; none while the citizen or the post has it. */
  readonly unit: string | null;
  readonly since: Moment;
  readonly until: CalendarDay | null;
}

/** Whose turn it is in each state; nobody's once it has ended. */
const TURN: Readonly<Record<DossierStatus, "citizen" | Role | null>> = {
  submitted: "reception-officer",
  "awaiting-completion": "citizen",
  "not-accepted": null,
  received: "reception-officer",
  "in-appraisal": "handling-officer",
  "awaiting-supplement": "citizen",
  "supplement-provided": "reception-officer",
  "awaiting-payment": "citizen",
  "awaiting-approval": "approver",
  approved: "approver",
  signed: "clerk",
  "result-ready": "returning-officer",
  returned: null,
  refused: null,
  withdrawn: null,
  closed: null,
};

/** Bản đồ hồ sơ: whoever holds the whole first, then every agency that has a part to do. */
export function holdersOf(dossier: Dossier): readonly Holder[] {
  const turn = TURN[dossier.status];
  if (turn === null) return [];
  const isPosted = dossier.status === "result-ready" && dossier.postalItem !== null;
  const whole: Holder = {
    part: "whole",
    id: null,
    by: isPosted ? "post" : turn,
    unit: isPosted || turn === "citizen" ? null : dossier.office,
    since: dossier.statusSince,
    until: untilOf(dossier),
  };
  return [whole, ...partsToDo(dossier).map(partHolder)];
}

function untilOf({ status, completion, supplement, due }: Dossier): CalendarDay | null {
  if (status === "awaiting-completion") return completion?.answerBy ?? null;
  if (status === "awaiting-supplement") return supplement?.answerBy ?? null;
  return status === "result-ready" ? null : (due?.on ?? null);
}

const partHolder = ({ kind, id, agency, startedAt, due }: Part): Holder => ({
  part: kind,
  id,
  by: "agency",
  unit: agency,
  since: startedAt,
  until: due.on,
});
