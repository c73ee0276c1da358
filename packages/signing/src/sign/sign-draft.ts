import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import type { Signer } from "../signer.ts";
import { type CompletionConditions, completeDraft } from "./complete-draft.ts";
import type { SignatureDraft } from "./draft.ts";
import { unlessUnreadable } from "./open-for-signing.ts";
import type { SignedDocument } from "./signing-request.ts";

/** Asks the key at once and completes: both phases in one process. */
export const signDraft = async (
  draft: Result<SignatureDraft, SigningRefusal>,
  { signer, at, trust, revocationLists, password }: CompletionConditions & { readonly signer: Signer },
): Promise<Result<SignedDocument, SigningRefusal>> => {
  if (!draft.ok) return draft;
  const value = await signer.sign(draft.value.toBeSigned, draft.value.algorithm);
  if (!(value instanceof Uint8Array)) return value;
  return unlessUnreadable<SignedDocument, SigningRefusal>(() =>
    completeDraft(draft.value, value, {
      at,
      trust,
      revocationLists: revocationLists ?? [],
      ...(password === undefined ? {} : { password }),
    }),
  );
};
