import {
  accept,
  refuse,
  scanRefusal,
  type ClaimedExemption,
  type DecisionRefusal,
  type Dossier,
  type Result,
} from "@motcua/domain";
import { applyAct } from "./apply-act.ts";
import { factsFor } from "./facts-for.ts";
import { fileDossier, type Filing, type FilingRefusal } from "./file-dossier.ts";
import type { Caller, Desk } from "./ports.ts";
import { nextNumber } from "./receive-dossier.ts";
import { isVisible } from "./visible-dossier.ts";

/** What is filed at the counter, and from which fees its owner is exempt. */
export interface CounterFiling extends Filing {
  readonly exemptions?: readonly ClaimedExemption[];
}

/** Tiếp nhận trực tiếp: filed and received in one step; the person leaves with the receipt. `id` makes a repeated click one dossier. */
export function receiveAtCounter(
  desk: Desk,
  caller: Caller,
  { exemptions = [], ...filing }: CounterFiling,
): Promise<Result<Dossier, FilingRefusal | DecisionRefusal>> {
  return desk.casebook.transact(
    caller.actor.tenant,
    async (tx): Promise<Result<Dossier, FilingRefusal | DecisionRefusal>> => {
      const already = await tx.find(filing.id);
      if (already)
        return isVisible(desk, caller, already)
          ? accept(already)
          : refuse({ code: "access.not-competent", act: "submit" });
      const filed = await fileDossier(desk, caller, { tx, filing });
      if (!filed.ok) return filed;
      // What was taken in for another office is received there, and its clock starts there; what is not complete is not received.
      if (filed.value.takenAt !== null || filed.value.isIncomplete) return filed;
      const facts = factsFor(desk, caller, filed.value);
      // Where papers are scanned before the receipt is given, what was counted is kept and received once it is scanned.
      if (scanRefusal(filed.value, "receive", facts)) return filed;
      const act = { type: "receive", number: await nextNumber(tx, filed.value, facts), exemptions } as const;
      return applyAct(tx, filed.value, { act, facts });
    },
  );
}
