import type { SigningRefusal } from "../refusal.ts";
import { accept, type Result } from "../result.ts";
import type { ToBeSigned } from "../signer.ts";
import type { SignatureDraft } from "./draft.ts";
import { draftSignature } from "./draft-signature.ts";
import type { Prepared, SignatureRequest } from "./signing-request.ts";
import { type SigningState, stateOf } from "./signing-state.ts";

/** What goes to the key, and what is kept until its answer comes. */
export type PreparedSignature = { readonly toBeSigned: ToBeSigned; readonly state: SigningState };

const day = 86_400_000;

export const preparedOf = (
  draft: Result<SignatureDraft, SigningRefusal>,
  expiresAt: string | undefined,
): Result<PreparedSignature, SigningRefusal> => {
  if (!draft.ok) return draft;
  const until = expiresAt ?? new Date(Date.parse(draft.value.at) + day).toISOString();
  return accept({ toBeSigned: draft.value.toBeSigned, state: stateOf(draft.value, until) });
};

/** Chuẩn bị ký: everything of the officer's signature but its value; `completeSignature` takes that later, elsewhere. */
export const prepareSignature = async (
  pdf: Uint8Array,
  request: Prepared<SignatureRequest>,
): Promise<Result<PreparedSignature, SigningRefusal>> =>
  preparedOf(await draftSignature(pdf, request), request.expiresAt);
