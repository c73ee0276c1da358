import type { Dossier, DossierEvent } from "@motcua/domain";
import { FIRST_PREVIOUS_HASH } from "../casebook/event-hash.ts";
import { eventRows, sealUseRows, type EventRow, type SealUseRow } from "../casebook/event-rows.ts";

/** A dossier as the batch holds it: what it has become, and what is still to be written of it. */
export interface BatchedDossier {
  readonly state: Dossier;
  readonly headHash: string;
  /** The sequence that the table holds; 0 where it has no row yet. */
  readonly storedSequence: number;
  readonly events: readonly EventRow[];
  readonly sealUses: readonly SealUseRow[];
}

/** As it was read from the table. */
export const storedDossier = (state: Dossier, headHash: string): BatchedDossier => ({
  state,
  headHash,
  storedSequence: state.sequence,
  events: [],
  sealUses: [],
});

/** Whether there is anything to write. */
export const isUnwritten = ({ events }: BatchedDossier): boolean => events.length > 0;

/** With its next events, chained to what it had. */
export function appended(
  batched: BatchedDossier | null,
  events: readonly DossierEvent[],
  after: Dossier,
): BatchedDossier {
  const step = { before: batched?.state ?? null, events, after, headHash: batched?.headHash ?? FIRST_PREVIOUS_HASH };
  const rows = eventRows(step);
  return {
    state: after,
    headHash: rows.at(-1)!.hash,
    storedSequence: batched?.storedSequence ?? 0,
    events: [...(batched?.events ?? []), ...rows],
    sealUses: [...(batched?.sealUses ?? []), ...sealUseRows(step)],
  };
}
