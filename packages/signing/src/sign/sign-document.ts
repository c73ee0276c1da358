import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { draftSignature } from "./draft-signature.ts";
import { signDraft } from "./sign-draft.ts";
import type { SignatureRequest, SignedDocument } from "./signing-request.ts";

/** Ký số văn bản: the officer's PAdES B-B signature, appended to the file. */
export const signDocument = async (
  pdf: Uint8Array,
  request: SignatureRequest,
): Promise<Result<SignedDocument, SigningRefusal>> => signDraft(() => draftSignature(pdf, request), request);
