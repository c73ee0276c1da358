import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { NotHandedToPost } from "./decide-return.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEventBody } from "./event.ts";

/** Refusals of what the post reports. */
export type PostNoteRefusal =
  | NotHandedToPost
  /** Refused: another item was handed over. */
  | { readonly code: "post.other-item"; readonly item: string }
  /** Refused: what was delivered is neither lost nor on its way back. */
  | { readonly code: "post.already-delivered" };

/** Bưu chính báo: delivered, returned or lost. What did not arrive may be handed over again, or fetched at the counter. */
export function decidePostNote(
  { postalItem }: Dossier,
  act: DossierAct & { type: "note-post" },
): Result<DossierEventBody, PostNoteRefusal> {
  if (!postalItem) return refuse({ code: "return.not-handed-to-post" });
  if (act.item !== postalItem.number) return refuse({ code: "post.other-item", item: postalItem.number });
  if (postalItem.deliveredAt !== undefined) return refuse({ code: "post.already-delivered" });
  const { type: _, ...data } = act;
  return accept({ type: "post-noted", data });
}
