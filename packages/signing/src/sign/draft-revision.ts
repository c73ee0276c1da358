import { hexOf } from "../asn1/hex.ts";
import { signedAttributes } from "../cms/write-signed-data.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import type { DocMdp } from "../form/permissions.ts";
import type { LevelOptions } from "../levels/level-options.ts";
import { authoritiesFor, roomForAttribute } from "../levels/signature-timestamp.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignerIdentity } from "../signer.ts";
import { displayName } from "../x509/certificate.ts";
import { certificateDigest } from "../x509/certificate-digest.ts";
import { appendSignature } from "./append-signature.ts";
import { checkCertificate } from "./check-certificate.ts";
import { chooseField } from "./choose-field.ts";
import { chooseStamp, type Look } from "./choose-stamp.ts";
import type { SignatureDraft } from "./draft.ts";
import { type ReservedField, reservedField } from "./reserve-field.ts";
import { roomForSignature } from "./room-for-signature.ts";
import type { SignedDocument } from "./signing-request.ts";
import { signingTime } from "./signing-time.ts";

export type RevisionRequest = LevelOptions & {
  readonly signer: SignerIdentity;
  readonly at: string;
  readonly trust: readonly string[];
  readonly revocationLists?: readonly Uint8Array[];
  readonly field?: string;
  /** "Signature" or "Seal": the beginning of the name where none is given. */
  readonly fieldPrefix: string;
  readonly reason?: string;
  readonly location?: string;
  /** Null: an invisible signature. */
  readonly look: Look | null;
  readonly reserve?: ReservedField;
  readonly certify?: DocMdp;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
  readonly digests: PrefixDigests;
};

/** Checks the certificate and appends one revision that waits for its signature value; the key is not touched. */
export const draftRevision = async (
  file: PdfFile,
  request: RevisionRequest,
): Promise<Result<SignatureDraft, SigningRefusal>> => {
  const { signer, trust, revocationLists = [] } = request;
  const { algorithm, certificateChain } = signer;
  const time = signingTime(request.at);
  if (!time) return refuse({ code: "time.not-iso-8601", at: request.at });
  const authorities = authoritiesFor(request);
  if (!authorities.ok) return authorities;
  const checked = await checkCertificate(signer, { ...request, trust, revocationLists, at: time.milliseconds });
  if (!checked.ok) return checked;
  const certificate = checked.value;
  const field = chooseField(file, request.field, request.fieldPrefix);
  if (!field.ok) return field;
  const signerName = displayName(certificate.subject);
  const chosen = await chooseStamp(file, {
    look: request.look,
    existing: field.value.existing,
    facts: { name: certificate.subject.organisation ?? signerName, milliseconds: time.milliseconds },
  });
  if (!chosen.ok) return chosen;
  const { place, description } = chosen.value;
  const reserved = reservedField(file, request.reserve, { field: field.value.name, stamp: place.stamp });
  if (!reserved.ok) return reserved;
  if (request.certify !== undefined && request.earlierSignatures !== "none")
    return refuse({ code: "pdf.signed-before-certification" });

  const { hash } = algorithmFacts[algorithm].scheme;
  const certificateSha256 = await certificateDigest(certificate);
  const appended = await appendSignature(file, {
    ...field.value,
    description: description ?? signerName,
    reserved: reserved.value,
    certify: request.certify ?? null,
    isFirst: request.earlierSignatures === "none",
    place,
    signerName,
    time,
    reason: request.reason ?? null,
    location: request.location ?? null,
    room: roomForSignature(signer, certificate) + roomForAttribute(authorities.value),
    certificateSha256: hexOf(certificateSha256),
  });
  const { pdf, gap } = appended;
  const documentDigest = await request.digests.digestOf(hash, [pdf.subarray(0, gap.start), pdf.subarray(gap.end)]);
  const attributes = signedAttributes(documentDigest, certificateSha256);
  return accept({
    ...appended,
    baseLength: file.bytes.length,
    toBeSigned: { attributes, digest: await digestOf(hash, [attributes]) },
    algorithm,
    certificateChain,
    field: field.value.name,
    place: place.stamp && (place.stamp.picture?.place ?? place.stamp.frame),
    at: request.at,
    earlierSignatures: request.earlierSignatures,
    digests: request.digests,
  });
};
