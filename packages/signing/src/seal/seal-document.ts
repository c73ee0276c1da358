import type { SigningRefusal } from "../refusal.ts";
import { refuse, type Result } from "../result.ts";
import { openForSigning, unlessUnreadable } from "../sign/open-for-signing.ts";
import { signRevision } from "../sign/sign-revision.ts";
import { conditionsOf, type SealRequest, type SignedDocument } from "../sign/signing-request.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { sealPlace } from "./seal-place.ts";
import { signatureToSeal } from "./signature-to-seal.ts";

/** Đóng dấu số: the organisation's seal over an officer's valid signature. */
export const sealDocument = (pdf: Uint8Array, request: SealRequest): Promise<Result<SignedDocument, SigningRefusal>> =>
  unlessUnreadable<SignedDocument, SigningRefusal>(async () => {
    const file = openForSigning(pdf, request);
    if (!file.ok) return file;
    const signature = signatureToSeal(await verifyDocument(pdf, conditionsOf(request)));
    if (!signature.ok) return signature;
    const { image, diameterMm, description } = request.appearance;
    const below = signature.value.place;
    const place = request.appearance.place ?? (below && sealPlace(file.value, below, diameterMm));
    if (!place) return refuse({ code: "seal.no-place" });
    return signRevision(file.value, {
      ...request,
      image,
      place,
      description,
      fieldPrefix: "Seal",
      earlierSignatures: "clean",
    });
  });
