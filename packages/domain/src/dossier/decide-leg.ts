import { actsFor } from "../access/competence.ts";
import { dayOf } from "../calendar/moment.ts";
import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import type { Leg } from "../procedure/procedure.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { legRunOn } from "./moved-parts.ts";
import { openParts, type DossierLeg } from "./part.ts";
import { unitsOf } from "./units-of.ts";

/** Refused: an agency has not finished its leg. */
export interface LegOpen {
  readonly code: "leg.open";
  readonly legs: readonly string[];
}

/** Refusals around the legs of an interlinked procedure (chặng liên thông). */
export type LegRefusal =
  | DueDateRefusal
  /** Refused: no such leg is under way with this officer's agency. */
  | { readonly code: "leg.not-open"; readonly leg: string };

/** Kết thúc một chặng: by an officer of its agency, or recorded by the desk that forwards the papers (NĐ 61/2018, Điều 19.6). */
export function decideLeg(
  dossier: Dossier,
  { leg, outcome, note = "" }: DossierAct & { type: "finish-leg" },
  facts: Facts,
): Result<DossierEventBody, LegRefusal> {
  const { actor, at } = facts;
  const open = openParts(dossier, "leg").find((each) => each.id === leg);
  const units = [dossier.office, ...(open?.units ?? [])];
  if (!open || (actor.kind !== "system" && !actsFor(actor, "finish-leg", { units, on: dayOf(at) })))
    return refuse({ code: "leg.not-open", leg });
  const said = note.trim() === "" ? {} : { note: note.trim() };
  const due = legRunOn(open, dossier, facts);
  if (!due.ok) return due;
  const moved = due.value === open.due ? {} : { due: due.value };
  return accept({ type: "leg-finished", data: { leg, outcome, ...said, ...moved } });
}

/** Chặng tiếp theo: what a reception or a finished leg sets going, those without predecessor all at once. */
export function legsStartedBy(
  cause: DossierEventBody,
  dossier: Dossier,
  facts: Facts,
): Result<readonly DossierEventBody[], DueDateRefusal> {
  if (cause.type !== "received" && cause.type !== "leg-finished") return accept([]);
  const started: DossierEventBody[] = [];
  for (const leg of facts.procedure.legs.filter((each) => isFreed(each, dossier.legs, cause))) {
    const due = dueDate({
      from: facts.at,
      limit: leg.limit,
      calendar: facts.calendar,
      phase: cause.type === "received" ? "received" : "handed-on",
      receivedAt: dossier.receivedAt ?? facts.at,
    });
    if (!due.ok) return due;
    const agency = agencyOf(leg, facts);
    const units = unitsOf(agency, dayOf(facts.at), facts.pack);
    started.push({ type: "leg-started", data: { leg: leg.id, agency, units, due: due.value } });
  }
  return accept(started);
}

/** All before it are granted, the one just finished among them: a leg finishes once, so none is freed twice. */
function isFreed({ after }: Leg, legs: readonly DossierLeg[], cause: DossierEventBody): boolean {
  if (cause.type !== "leg-finished") return after.length === 0;
  const isGranted = (before: string): boolean =>
    before === cause.data.leg
      ? cause.data.outcome === "grant"
      : legs.some((leg) => leg.id === before && leg.outcome === "grant");
  return after.includes(cause.data.leg) && after.every(isGranted);
}

/** The agency that the province names for the leg; else the kind that the procedure names. */
const agencyOf = ({ id, agency }: Leg, { pack, procedure }: Facts): string =>
  pack.procedures.find(({ code }) => code === procedure.code)?.legAgencies?.[id] ?? agency;

/** Legs still to be waited for: those under way, and those that one of them may yet set going. */
export function legsAwaited(dossier: Dossier, { procedure }: Facts): LegOpen | null {
  const awaited = new Set(openParts(dossier, "leg").map(({ id }) => id));
  for (const { id, after } of procedure.legs) if (after.some((before) => awaited.has(before))) awaited.add(id);
  return awaited.size === 0 ? null : { code: "leg.open", legs: [...awaited] };
}
