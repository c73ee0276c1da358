import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { signDraft } from "../sign/sign-draft.ts";
import type { SealRequest, SignedDocument } from "../sign/signing-request.ts";
import { draftSeal } from "./draft-seal.ts";

/** Đóng dấu số: the organisation's seal over an officer's valid signature. */
export const sealDocument = async (
  pdf: Uint8Array,
  request: SealRequest,
): Promise<Result<SignedDocument, SigningRefusal>> => signDraft(() => draftSeal(pdf, request), request);
