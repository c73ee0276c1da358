import type { DossierActType } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import { openParts, type Part } from "./part.ts";
import { mayFollow } from "./transitions.ts";

/** What ends a part. */
const ENDED_BY = { consultation: "answer-consultation", leg: "finish-leg" } as const satisfies Readonly<
  Record<Part["kind"], DossierActType>
>;

/** Phần việc còn làm được: an opinion that was not given before the approval is not waited for any more. */
export const partsToDo = (dossier: Pick<Dossier, "status" | "consultations" | "legs">): readonly Part[] =>
  openParts(dossier).filter(({ kind }) => mayFollow(dossier.status, ENDED_BY[kind]));
