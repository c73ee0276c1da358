import type { Dossier } from "./dossier.ts";
import { partsToDo } from "./parts-to-do.ts";
import { isEnded } from "./transitions.ts";

/** Các bên tham gia: the office that holds the dossier first, then whoever has a part in it that is still to be done. */
export function participantsOf(dossier: Dossier): readonly string[] {
  const { office, takenAt, status } = dossier;
  if (isEnded(status)) return [office];
  const units = partsToDo(dossier).flatMap((part) => part.units);
  return [...new Set([office, ...(takenAt === null ? [] : [takenAt]), ...units])];
}
