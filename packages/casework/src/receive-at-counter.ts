import { accept, decide, evolve, refuse, type DecisionRefusal, type Dossier, type Result } from "@motcua/domain";
import { factsFor } from "./facts-for.ts";
import { fileDossier, type Filing, type FilingRefusal } from "./file-dossier.ts";
import type { Caller, Desk } from "./ports.ts";
import { nextNumber } from "./receive-dossier.ts";
import { isVisible } from "./visible-dossier.ts";

/** Tiếp nhận trực tiếp: filed and received in one step; the person leaves with the receipt. `id` makes a repeated click one dossier. */
export function receiveAtCounter(
  desk: Desk,
  caller: Caller,
  filing: Filing,
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
      const facts = factsFor(desk, caller, filed.value);
      const decided = decide(filed.value, { type: "receive", number: await nextNumber(tx, filed.value, facts) }, facts);
      if (!decided.ok) return decided;
      const received = decided.value.reduce(evolve, filed.value);
      await tx.save(filed.value, decided.value, received);
      return accept(received);
    },
  );
}
