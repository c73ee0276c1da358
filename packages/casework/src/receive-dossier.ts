import { dayOf, decide, type ClaimedExemption, type Dossier, type Facts, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import type { Caller, Desk, Transaction } from "./ports.ts";

/** What is received, and from which fees its owner is exempt. */
export interface Reception extends Target {
  readonly exemptions?: readonly ClaimedExemption[];
}

/** Tiếp nhận hồ sơ: the code is taken in the same transaction as the reception, so no number is lost or given twice. */
export const receiveDossier = (
  desk: Desk,
  caller: Caller,
  { exemptions = [], ...target }: Reception,
): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target,
    act: async (dossier, tx, facts) => {
      // A dossier that may not be received takes no number: its transaction rolls back all the same, but need not wait for the counter.
      const tried = decide(dossier, { type: "receive", number: 0, exemptions }, facts);
      return { type: "receive", number: tried.ok ? await nextNumber(tx, dossier, facts) : 0, exemptions };
    },
  });

/** The running number of the receiving unit, on the day that the code will bear. */
export function nextNumber(tx: Transaction, dossier: Dossier, { pack, at }: Facts): Promise<number> {
  const unitCode = pack.offices.find((each) => each.id === dossier.office)?.code ?? pack.tenant;
  return tx.nextDossierNumber(unitCode, dayOf(at));
}
