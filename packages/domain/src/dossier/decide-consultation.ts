import { actsFor } from "../access/competence.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { openParts, partPunctuality } from "./part.ts";
import { unitsOf } from "./units-of.ts";

/** Refused: an agency was asked and may still answer. */
export interface ConsultationOpen {
  readonly code: "consultation.open";
  readonly agency: string;
  readonly dueOn: CalendarDay;
}

/** Refusals around the consultation of another agency (lấy ý kiến cơ quan phối hợp). */
export type ConsultationRefusal =
  | ReasonMissing
  | DueDateRefusal
  /** Refused: the same question stands already, or the agency has one to answer. */
  | { readonly code: "consultation.already-asked"; readonly agency: string }
  /** Refused: the province has no such agency that day. */
  | { readonly code: "consultation.agency-unknown"; readonly agency: string }
  /** Refused: no such question waits for an answer of this officer's agency. */
  | { readonly code: "consultation.not-open"; readonly consultation: string };

type ConsultationAct = Extract<DossierAct, { type: "consult" | "answer-consultation" }>;

/** Lấy ý kiến và trả lời: with content and deadline, in the system (NĐ 61/2018, Điều 19.5). */
export const decideConsultation = (
  dossier: Dossier,
  act: ConsultationAct,
  facts: Facts,
): Result<DossierEventBody, ConsultationRefusal> =>
  act.type === "consult" ? consult(dossier, act, facts) : answerConsultation(dossier, act, facts);

function consult(
  dossier: Dossier,
  { id, agency, content, answerIn }: ConsultationAct & { type: "consult" },
  { at, calendar, pack }: Facts,
): Result<DossierEventBody, ConsultationRefusal> {
  const on = dayOf(at);
  if (content.trim() === "") return refuse({ code: "dossier.reason-missing" });
  const known = pack.agencies.find((each) => each.id === agency);
  if (!known || on < known.from || (known.to !== undefined && known.to < on))
    return refuse({ code: "consultation.agency-unknown", agency });
  const isAsked = openParts(dossier, "consultation").some((each) => each.agency === agency);
  if (isAsked || dossier.consultations.some((each) => each.id === id))
    return refuse({ code: "consultation.already-asked", agency });
  const due = dueDate({
    from: at,
    limit: { unit: "working-day", quantity: answerIn },
    calendar,
    phase: "handed-on",
    receivedAt: dossier.receivedAt ?? at,
  });
  if (!due.ok) return due;
  const units = unitsOf(agency, on, pack);
  return accept({ type: "consultation-asked", data: { id, agency, units, content: content.trim(), due: due.value } });
}

/** An answer after the deadline is taken all the same: late is better than never, and it is counted as late. */
function answerConsultation(
  dossier: Dossier,
  { id, answer, agrees }: ConsultationAct & { type: "answer-consultation" },
  { actor, at }: Facts,
): Result<DossierEventBody, ConsultationRefusal> {
  const asked = openParts(dossier, "consultation").find((each) => each.id === id);
  if (!asked || !actsFor(actor, "answer-consultation", { units: asked.units, on: dayOf(at) }))
    return refuse({ code: "consultation.not-open", consultation: id });
  if (answer.trim() === "") return refuse({ code: "dossier.reason-missing" });
  return accept({ type: "consultation-answered", data: { id, answer: answer.trim(), agrees } });
}

/** Whoever is asked is heard first; one who lets his deadline pass holds nobody up. */
export function consultationAwaited(dossier: Dossier, { at }: Facts): ConsultationOpen | null {
  const open = openParts(dossier, "consultation").find((part) => partPunctuality(part, at) === null);
  return open ? { code: "consultation.open", agency: open.agency, dueOn: open.due.on } : null;
}
