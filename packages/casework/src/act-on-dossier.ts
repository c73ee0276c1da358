import {
  accept,
  refuse,
  type ChangedMeanwhile,
  type DecisionRefusal,
  type Dossier,
  type DossierUnknown,
  type Facts,
  type LaterAct,
  type Result,
} from "@motcua/domain";
import { applyAct } from "./apply-act.ts";
import { factsFor } from "./facts-for.ts";
import { inHand } from "./in-hand.ts";
import type { Caller, Desk, Transaction } from "./ports.ts";
import { isVisible } from "./visible-dossier.ts";

export type ActRefusal = DecisionRefusal | DossierUnknown | ChangedMeanwhile;

/** Makes the act from what the transaction gives, at the very moment at which it will be decided; null where nothing is left to do. */
export type ActMaker = (dossier: Dossier, tx: Transaction, facts: Facts) => Promise<LaterAct | null>;

/** What the caller saw; acting on an older state is refused, not merged. */
export interface Target {
  readonly id: string;
  readonly sequence?: number;
}

/** An act on a dossier: load, ask the domain, save. A dossier out of the caller's sight is not there. */
export function actOnDossier(
  desk: Desk,
  caller: Caller,
  question: { readonly target: Target; readonly act: LaterAct | ActMaker },
): Promise<Result<Dossier, ActRefusal>> {
  const { target, act } = question;
  return desk.casebook.transact(caller.actor.tenant, async (tx): Promise<Result<Dossier, ActRefusal>> => {
    const before = await tx.find(target.id);
    if (!before || !isVisible(desk, caller, before)) return refuse({ code: "dossier.unknown" });
    if (target.sequence !== undefined && target.sequence !== before.sequence)
      return refuse({ code: "dossier.changed-meanwhile" });
    // Read once, after the row is locked: a number drawn before midnight must not meet a code dated after it.
    const facts = factsFor(desk, caller, before);
    const made = typeof act === "function" ? await act(before, tx, facts) : act;
    if (made === null) return accept(before);
    return applyAct(tx, before, { act: made, facts: "sealId" in made ? await inHand(tx, facts, made.sealId) : facts });
  });
}
