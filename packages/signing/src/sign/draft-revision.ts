import { type PackedImage, sealImage } from "../appearance/seal-image.ts";
import { hexOf } from "../asn1/hex.ts";
import { signedAttributes } from "../cms/write-signed-data.ts";
import { digestOf } from "../crypto/check-signature.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import { formFields, type SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";
import type { PlaceRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignerIdentity } from "../signer.ts";
import { placeOf, signaturePlaces } from "../verify/signature-place.ts";
import { displayName } from "../x509/certificate.ts";
import { appendSignature } from "./append-signature.ts";
import { checkCertificate } from "./check-certificate.ts";
import type { SignatureDraft } from "./draft.ts";
import { type PagePlace, placeOnPage } from "./place-on-page.ts";
import { roomForSignature } from "./room-for-signature.ts";
import type { SignedDocument } from "./signing-request.ts";
import { signingTime } from "./signing-time.ts";

export type RevisionRequest = {
  readonly signer: SignerIdentity;
  readonly at: string;
  readonly trust: readonly string[];
  readonly revocationLists?: readonly Uint8Array[];
  readonly field?: string;
  /** "Signature" or "Seal": the beginning of the name where none is given. */
  readonly fieldPrefix: string;
  readonly reason?: string;
  readonly location?: string;
  readonly image: Uint8Array;
  readonly description: string;
  readonly place: Rectangle;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
};

type ChosenField = { readonly name: string; readonly existing: SignatureField | null };

const chooseField = (file: PdfFile, wanted: string | undefined, prefix: string): Result<ChosenField, PlaceRefusal> => {
  const { fields, signatures } = formFields(file);
  if (wanted !== undefined) {
    const taken = fields.find((field) => field.name === wanted);
    const existing = signatures.find((field) => field.name === wanted) ?? null;
    if (taken && !existing) return refuse({ code: "field.not-a-signature-field", field: wanted });
    return existing?.value === undefined
      ? accept({ name: wanted, existing })
      : refuse({ code: "field.already-signed", field: wanted });
  }
  const names = new Set(fields.map((field) => field.name));
  let number = 1;
  while (names.has(`${prefix}${number}`)) number++;
  return accept({ name: `${prefix}${number}`, existing: null });
};

type Choice = { readonly wanted: Rectangle; readonly image: PackedImage; readonly field: ChosenField };

/** A field that was there before keeps its place. */
const choosePlace = (file: PdfFile, { wanted, image, field }: Choice): Result<PagePlace, PlaceRefusal> => {
  const { existing, name } = field;
  if (!existing) return placeOnPage(file, { wanted, image, isFrame: false });
  const own = placeOf(signaturePlaces(file, [existing]), existing);
  return own
    ? placeOnPage(file, { wanted: own.place, image, isFrame: true })
    : refuse({ code: "field.no-place", field: name });
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
  const checked = await checkCertificate(signer, { trust, revocationLists, at: time.milliseconds });
  if (!checked.ok) return checked;
  const certificate = checked.value;
  const field = chooseField(file, request.field, request.fieldPrefix);
  if (!field.ok) return field;
  const image = await sealImage(request.image);
  if (!image.ok) return image;
  const place = choosePlace(file, { wanted: request.place, image: image.value, field: field.value });
  if (!place.ok) return place;

  const { hash } = algorithmFacts[algorithm].scheme;
  const certificateDigest = await digestOf("SHA-256", [certificate.raw]);
  const appended = await appendSignature(file, {
    ...field.value,
    description: request.description,
    place: place.value,
    image: image.value,
    signerName: displayName(certificate.subject),
    time,
    reason: request.reason ?? null,
    location: request.location ?? null,
    room: roomForSignature(signer, certificate),
    certificateSha256: hexOf(certificateDigest),
  });
  const { pdf, gap } = appended;
  const documentDigest = await digestOf(hash, [pdf.subarray(0, gap.start), pdf.subarray(gap.end)]);
  const attributes = signedAttributes(documentDigest, certificateDigest);
  return accept({
    ...appended,
    baseLength: file.bytes.length,
    toBeSigned: { attributes, digest: await digestOf(hash, [attributes]) },
    algorithm,
    certificateChain,
    field: field.value.name,
    place: place.value.place,
    at: request.at,
    earlierSignatures: request.earlierSignatures,
  });
};
