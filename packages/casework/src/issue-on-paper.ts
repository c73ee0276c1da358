import { decide, type Dossier, type Result, type UploadRefusal } from "@motcua/domain";
import { acceptedType } from "./accepted-type.ts";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { inHand } from "./in-hand.ts";
import type { Caller, Desk } from "./ports.ts";

/** Phát hành bản giấy: the clerk records that the paper is signed and stamped, with its scan where there is one. */
export async function issueOnPaper(
  desk: Desk,
  caller: Caller,
  issue: { readonly target: Target; readonly sealId: string; readonly scan?: Uint8Array },
): Promise<Result<Dossier, ActRefusal | UploadRefusal>> {
  const { target, sealId, scan } = issue;
  if (!scan) return actOnDossier(desk, caller, { target, act: { type: "issue-on-paper", sealId } });
  const accepted = acceptedType(scan);
  if (!accepted.ok) return accepted;
  return actOnDossier(desk, caller, {
    target,
    act: async (dossier, tx, facts) => {
      const unscanned = { type: "issue-on-paper", sealId } as const;
      // Nothing is stored for whom it will be refused.
      if (!decide(dossier, unscanned, await inHand(tx, facts, sealId)).ok) return unscanned;
      return { ...unscanned, scan: await desk.files.put(scan, accepted.value) };
    },
  });
}
