import {
  accept,
  decide,
  evolve,
  type DecisionRefusal,
  type Dossier,
  type Facts,
  type LaterAct,
  type Result,
} from "@motcua/domain";
import type { DossierStep, Transaction } from "./ports.ts";

interface Acting {
  readonly act: LaterAct;
  readonly facts: Facts;
}

/** What follows from the act, as the domain decides it. */
export function stepOf(before: Dossier, { act, facts }: Acting): Result<DossierStep, DecisionRefusal> {
  const decided = decide(before, act, facts);
  return decided.ok ? accept({ events: decided.value, after: decided.value.reduce(evolve, before) }) : decided;
}

/** Decides the act on a dossier that the transaction holds, and saves what follows. */
export async function applyAct(
  tx: Transaction,
  before: Dossier,
  acting: Acting,
): Promise<Result<Dossier, DecisionRefusal>> {
  const step = stepOf(before, acting);
  if (!step.ok) return step;
  await tx.save(before, step.value.events, step.value.after);
  return accept(step.value.after);
}
