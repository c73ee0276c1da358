import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { earlierSignatures } from "./earlier-signatures.ts";
import { openForSigning, unlessUnreadable } from "./open-for-signing.ts";
import { signRevision } from "./sign-revision.ts";
import { conditionsOf, type SignatureRequest, type SignedDocument } from "./signing-request.ts";

/** Ký số văn bản: the officer's PAdES B-B signature, appended to the file. */
export const signDocument = (
  pdf: Uint8Array,
  request: SignatureRequest,
): Promise<Result<SignedDocument, SigningRefusal>> =>
  unlessUnreadable<SignedDocument, SigningRefusal>(async () => {
    const file = openForSigning(pdf, request);
    if (!file.ok) return file;
    const earlier = earlierSignatures(await verifyDocument(pdf, { ...conditionsOf(request), policy: "lenient" }));
    if (!earlier.ok) return earlier;
    const { image, place, description } = request.appearance;
    return signRevision(file.value, {
      ...request,
      image,
      place,
      description,
      fieldPrefix: "Signature",
      earlierSignatures: earlier.value,
    });
  });
