import { dueAgain } from "../deadline/due-again.ts";
import type { DueDate, DueDateRefusal } from "../deadline/due-date.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { ReasonMissing } from "./decide-reception.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";
import { partsAgain } from "./moved-parts.ts";

/** Refusals of a recomputation. */
export type RecomputationRefusal =
  | ReasonMissing
  | DueDateRefusal
  /** Refused: the calendar of today gives the same date. */
  | { readonly code: "due.unchanged" };

/** Tính lại ngày hẹn trả: where a day off is decreed or taken back after the reception; only where a date really changes. */
export function decideRecomputation(
  dossier: Dossier,
  act: DossierAct & { type: "recompute-due" },
  facts: Facts,
): Result<DossierEventBody, RecomputationRefusal> {
  const { due: before, dueOriginal, isReappointed } = dossier;
  if (act.ground.document.trim() === "") return refuse({ code: "dossier.reason-missing" });
  if (!before) return refuse({ code: "due.unchanged" });
  const again = (due: DueDate) => dueAgain({ ...dossier, due }, facts.calendar);
  const due = again(before);
  if (!due.ok) return due;
  // The statistics go by what the clock itself gave, which may move where the promise does not.
  const first = isReappointed && dueOriginal ? dueOriginal : before;
  const original = first === before ? due : again(first);
  if (!original.ok) return original;
  const parts = partsAgain(dossier, facts);
  if (!parts.ok) return parts;
  if (isSame(due.value, before) && isSame(original.value, first) && !parts.value.parts)
    return refuse({ code: "due.unchanged" });
  const data = { due: due.value, before, ground: act.ground, ...parts.value };
  return accept({
    type: "due-recomputed",
    data: first === before ? data : { ...data, dueOriginal: original.value },
  });
}

const isSame = (one: DueDate, other: DueDate): boolean => one.at === other.at && one.lateFrom === other.lateFrom;
