import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { verifyKnown } from "../verify/verify-document.ts";
import type { SignatureDraft } from "./draft.ts";
import { draftRevision } from "./draft-revision.ts";
import { earlierSignatures } from "./earlier-signatures.ts";
import { asVerified, openForSigning, unlessUnreadable } from "./open-for-signing.ts";
import { conditionsOf, type Prepared, type SignatureRequest } from "./signing-request.ts";

/** The officer's signature up to the point where the key is asked. */
export const draftSignature = (
  pdf: Uint8Array,
  request: Prepared<SignatureRequest>,
  digests: PrefixDigests = new PrefixDigests(),
): Promise<Result<SignatureDraft, SigningRefusal>> =>
  unlessUnreadable<SignatureDraft, SigningRefusal>(async () => {
    const file = await openForSigning(pdf, request);
    if (!file.ok) return file;
    const report = await verifyKnown(
      pdf,
      { ...conditionsOf(request), policy: "lenient" },
      { digests, file: file.value },
    );
    const earlier = earlierSignatures(report);
    if (!earlier.ok) return earlier;
    const { appearance } = request;
    return draftRevision(await asVerified(file.value, report, request), {
      ...request,
      look: appearance ? { appearance, place: appearance.place } : null,
      fieldPrefix: "Signature",
      earlierSignatures: earlier.value,
      digests,
    });
  });
