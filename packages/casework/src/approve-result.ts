import { decide, type Dossier, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { draftResult, mendedBefore, undrafted } from "./draft-result.ts";
import type { Caller, Desk } from "./ports.ts";

/** Phê duyệt: number and date go into the page, then the draft waits for the signature. A renewed approval keeps its number. */
export const approveResult = (desk: Desk, caller: Caller, target: Target): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target,
    act: async (dossier, tx, facts) => {
      const blank = { type: "approve", ...undrafted } as const;
      // Nothing is drawn and no number is taken for an approval that will be refused.
      if (!decide(dossier, blank, facts).ok) return blank;
      const mends = mendedBefore(dossier);
      const drafted = await draftResult(desk, caller, {
        dossier,
        tx,
        facts,
        ...(dossier.result && { number: dossier.result.number }),
        ...(mends && { mends }),
      });
      return { type: "approve", ...drafted };
    },
  });
