import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import type { Signer } from "../signer.ts";
import { type CompletionConditions, completeDraft } from "./complete-draft.ts";
import type { SignatureDraft } from "./draft.ts";
import { unlessUnreadable } from "./open-for-signing.ts";
import type { OutputCheck, SignedDocument } from "./signing-request.ts";

type Draw = () => Promise<Result<SignatureDraft, SigningRefusal>>;

/**
 * Drafts, asks the key at once and completes: both phases in one process. Where the timestamp turns out larger than the room that
 * was kept for it, a second draft keeps enough.
 */
export const signDraft = async (
  draw: Draw,
  request: CompletionConditions & { readonly signer: Signer; readonly outputCheck?: OutputCheck },
): Promise<Result<SignedDocument, SigningRefusal>> => {
  const once = async (): Promise<Result<SignedDocument, SigningRefusal>> => {
    const draft = await draw();
    if (!draft.ok) return draft;
    const value = await request.signer.sign(draft.value.toBeSigned, draft.value.algorithm);
    if (!(value instanceof Uint8Array)) return value;
    return unlessUnreadable<SignedDocument, SigningRefusal>(() => completeDraft(draft.value, value, request));
  };
  const first = await once();
  return !first.ok && first.refusal.code === "timestamp.too-large" ? once() : first;
};
