import type { OrganisationAppearance } from "../appearance/appearance.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Look } from "../sign/choose-stamp.ts";
import type { SignatureDraft } from "../sign/draft.ts";
import { draftRevision } from "../sign/draft-revision.ts";
import { earlierSignatures } from "../sign/earlier-signatures.ts";
import { asVerified, openForSigning, unlessUnreadable } from "../sign/open-for-signing.ts";
import { conditionsOf, type Prepared, type SealRequest, type SignedDocument } from "../sign/signing-request.ts";
import type { SignatureReport, VerificationReport } from "../verify/report.ts";
import { type KnownFile, verifyKnown } from "../verify/verify-document.ts";
import { pictureOfSignature } from "./picture-of-signature.ts";
import { sealPlace } from "./seal-place.ts";
import { signatureToSeal } from "./signature-to-seal.ts";

type Basis = {
  /** The officer's signature; copies and annexes need none in their own file (NĐ 30/2020, Điều 25, 32). */
  readonly signature: SignatureReport | null;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
  readonly report: VerificationReport;
};

const basisOf = async (
  pdf: Uint8Array,
  request: Prepared<SealRequest>,
  known: KnownFile,
): Promise<Result<Basis, SigningRefusal>> => {
  const kind = request.appearance?.kind ?? "seal";
  if (kind === "seal") {
    const report = await verifyKnown(pdf, conditionsOf(request), known);
    const signature = signatureToSeal(report, request.earlierSigners);
    return signature.ok ? accept({ signature: signature.value, earlierSignatures: "clean", report }) : signature;
  }
  const report = await verifyKnown(pdf, { ...conditionsOf(request), policy: "lenient" }, known);
  const earlier = earlierSignatures(report);
  return earlier.ok ? accept({ signature: null, earlierSignatures: earlier.value, report }) : earlier;
};

const lookOf = (
  file: PdfFile,
  appearance: OrganisationAppearance,
  signature: SignatureReport | null,
): Result<Look, SigningRefusal> => {
  if (appearance.place) return accept({ appearance, place: appearance.place });
  if (appearance.kind === "copy" || appearance.kind === "annex") return accept({ appearance, place: null });
  const below = signature?.place && pictureOfSignature(file, signature.field, signature.place);
  const place = below ? sealPlace(file, below, appearance.diameterMm) : null;
  return below && place ? accept({ appearance, place, linesEndAt: below.x }) : refuse({ code: "seal.no-place" });
};

/** The organisation's seal, or its signature on a copy or an annex, up to the point where the key is asked. */
export const draftSeal = (
  pdf: Uint8Array,
  request: Prepared<SealRequest>,
  digests: PrefixDigests = new PrefixDigests(),
): Promise<Result<SignatureDraft, SigningRefusal>> =>
  unlessUnreadable<SignatureDraft, SigningRefusal>(async () => {
    const file = await openForSigning(pdf, request);
    if (!file.ok) return file;
    const basis = await basisOf(pdf, request, { digests, file: file.value });
    if (!basis.ok) return basis;
    const { appearance } = request;
    const read = await asVerified(file.value, basis.value.report, request);
    const look = appearance ? lookOf(read, appearance, basis.value.signature) : accept(null);
    if (!look.ok) return look;
    return draftRevision(read, {
      ...request,
      look: look.value,
      fieldPrefix: "Seal",
      earlierSignatures: basis.value.earlierSignatures,
      digests,
    });
  });
