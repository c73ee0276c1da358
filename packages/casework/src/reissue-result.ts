import { decide, type Dossier, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { draftResult, undrafted } from "./draft-result.ts";
import type { Caller, Desk } from "./ports.ts";

/** Đính chính, thay thế kết quả: a new version with a number of its own, which is then signed and sealed like the first. */
export const reissueResult = (
  desk: Desk,
  caller: Caller,
  mending: { readonly target: Target; readonly kind: "correction" | "replacement"; readonly reason: string },
): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target: mending.target,
    act: async (dossier, tx, facts) => {
      const { kind, reason } = mending;
      const blank = { type: "reissue-result", kind, reason, ...undrafted } as const;
      const { result } = dossier;
      // Nothing is drawn and no number is taken for what will be refused.
      if (!result || !decide(dossier, blank, facts).ok) return blank;
      const mends = { kind, number: result.number, issuedOn: result.issuedOn };
      return {
        type: "reissue-result",
        kind,
        reason,
        ...(await draftResult(desk, caller, { dossier, tx, facts, mends })),
      };
    },
  });
