import type { SigningRefusal } from "../refusal.ts";
import { refuse, type Result } from "../result.ts";
import type { SignatureDraft } from "../sign/draft.ts";
import { draftRevision } from "../sign/draft-revision.ts";
import { openForSigning, unlessUnreadable } from "../sign/open-for-signing.ts";
import { conditionsOf, type Prepared, type SealRequest } from "../sign/signing-request.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { sealPlace } from "./seal-place.ts";
import { signatureToSeal } from "./signature-to-seal.ts";

/** The organisation's seal up to the point where the key is asked. */
export const draftSeal = (
  pdf: Uint8Array,
  request: Prepared<SealRequest>,
): Promise<Result<SignatureDraft, SigningRefusal>> =>
  unlessUnreadable<SignatureDraft, SigningRefusal>(async () => {
    const file = await openForSigning(pdf, request);
    if (!file.ok) return file;
    const signature = signatureToSeal(await verifyDocument(pdf, conditionsOf(request)));
    if (!signature.ok) return signature;
    const { image, diameterMm, description } = request.appearance;
    const below = signature.value.place;
    const place = request.appearance.place ?? (below && sealPlace(file.value, below, diameterMm));
    if (!place) return refuse({ code: "seal.no-place" });
    return draftRevision(file.value, {
      ...request,
      image,
      place,
      description,
      fieldPrefix: "Seal",
      earlierSignatures: "clean",
    });
  });
