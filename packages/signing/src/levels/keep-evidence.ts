import { addEvidence } from "../dss/add-evidence.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import {
  type ChainEvidence,
  type EvidenceRefusal,
  gatherEvidence,
  type GatheringConditions,
} from "../revocation/gather-evidence.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { EvidenceNeed } from "../verify/evidence-need.ts";

/** A signature or timestamp, and for which certificates it wants evidence. */
export type NeedyValue = { readonly contents: Uint8Array; readonly needs: readonly EvidenceNeed[] };

const together = (pieces: readonly ChainEvidence[]): ChainEvidence => ({
  certificates: pieces.flatMap(({ certificates }) => certificates),
  responses: pieces.flatMap(({ responses }) => responses),
  lists: pieces.flatMap(({ lists }) => lists),
});

/** Appends the evidence that each value wants (mức B-LT); null where the file holds all of it. Refuses where some cannot be had. */
export const keepEvidence = async (
  file: PdfFile,
  values: readonly NeedyValue[],
  conditions: GatheringConditions,
): Promise<Result<Uint8Array<ArrayBuffer> | null, EvidenceRefusal>> => {
  const entries: { readonly contents: Uint8Array; readonly evidence: ChainEvidence }[] = [];
  for (const { contents, needs } of values) {
    const pieces: ChainEvidence[] = [];
    for (const need of needs) {
      const gathered = await gatherEvidence(need, conditions);
      if (!gathered.ok) return gathered;
      const [unknown] = gathered.value.unknown;
      if (unknown) return refuse(unknown);
      pieces.push(gathered.value.evidence);
    }
    entries.push({ contents, evidence: together(pieces) });
  }
  return accept(await addEvidence(file, entries));
};
