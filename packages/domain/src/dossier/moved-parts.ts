import { dueAgain } from "../deadline/due-again.ts";
import type { DueDateRefusal } from "../deadline/due-date.ts";
import { resumedDue } from "../deadline/resumed-due.ts";
import { accept, type Result } from "../result.ts";
import type { Dossier } from "./dossier.ts";
import type { Facts } from "./facts.ts";
import { openParts, type MovedPart, type MovedParts, type Part } from "./part.ts";
import { partClock } from "./part-clock.ts";
import { standstillOf } from "./standstill.ts";

/** Chặng chạy tiếp: the time in which the whole stood is taken out of every open leg; a question keeps its own deadline. */
export function legsRunOn(dossier: Dossier, facts: Facts): Result<MovedParts, DueDateRefusal> {
  const parts: MovedPart[] = [];
  for (const leg of openParts(dossier, "leg")) {
    const due = legRunOn(leg, dossier, facts);
    if (!due.ok) return due;
    if (due.value !== leg.due) parts.push({ kind: "leg", id: leg.id, due: due.value });
  }
  return accept(moved(parts));
}

/** Hạn của một chặng without the time in which the whole stands; its own where the clock runs, or stopped after that date. */
export function legRunOn(
  leg: Part,
  dossier: Dossier,
  { at, calendar, procedure }: Facts,
): Result<Part["due"], DueDateRefusal> {
  const still = standstillOf(dossier);
  const stoppedAt = still && still.since > leg.startedAt ? still.since : leg.startedAt;
  if (!still || stoppedAt >= leg.due.lateFrom) return accept(leg.due);
  const { reason, source } = still;
  return resumedDue({ ...partClock(leg, dossier, procedure), stoppedAt, resumedAt: at, reason, source, calendar });
}

/** Tính lại hạn của các phần việc đang làm, legs and questions, on the calendar of today: those that change. */
export function partsAgain(dossier: Dossier, { calendar, procedure }: Facts): Result<MovedParts, DueDateRefusal> {
  const parts: MovedPart[] = [];
  for (const part of openParts(dossier)) {
    const { kind, id, due: before } = part;
    const due = dueAgain(partClock(part, dossier, procedure), calendar);
    if (!due.ok) return due;
    const { at, lateFrom } = due.value;
    if (at !== before.at || lateFrom !== before.lateFrom) parts.push({ kind, id, due: due.value });
  }
  return accept(moved(parts));
}

const moved = (parts: readonly MovedPart[]): MovedParts => (parts.length === 0 ? {} : { parts });
