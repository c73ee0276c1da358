import type { SigningRefusal } from "../refusal.ts";
import { refuse, type Result } from "../result.ts";
import { type CompletionConditions, completeDraft } from "./complete-draft.ts";
import { unlessUnreadable } from "./open-for-signing.ts";
import type { SignedDocument } from "./signing-request.ts";
import { draftOf } from "./signing-state.ts";
import { signingTime } from "./signing-time.ts";

/** What came back from the key. */
export type Completion = CompletionConditions & {
  /** The state of `prepareSignature` or `prepareSeal`, as it comes from JSON. */
  readonly state: unknown;
  /** The signature value; of ECDSA as DER or as r and s side by side. */
  readonly signatureValue: Uint8Array;
};

/** Hoàn tất ký: the second half of a signature or seal, in any process that has the file and the state. */
export const completeSignature = (
  pdf: Uint8Array,
  { state, signatureValue, ...conditions }: Completion,
): Promise<Result<SignedDocument, SigningRefusal>> =>
  unlessUnreadable<SignedDocument, SigningRefusal>(async () => {
    const now = signingTime(conditions.at);
    if (!now) return refuse({ code: "time.not-iso-8601", at: conditions.at });
    const draft = await draftOf(pdf, state, now.milliseconds);
    return draft.ok ? completeDraft(draft.value, signatureValue, { ...conditions, outputCheck: "whole" }) : draft;
  });
