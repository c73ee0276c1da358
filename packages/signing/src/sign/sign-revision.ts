import { type PackedImage, sealImage } from "../appearance/seal-image.ts";
import { hexOf } from "../asn1/hex.ts";
import { digestOf } from "../crypto/check-signature.ts";
import { formFields, type SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";
import type { PlaceRefusal, SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Signer } from "../signer.ts";
import { decisiveCodes } from "../verify/finding-effects.ts";
import type { SignatureReport } from "../verify/report.ts";
import { placeOf, signaturePlaces } from "../verify/signature-place.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { displayName } from "../x509/certificate.ts";
import { checkCertificate } from "./check-certificate.ts";
import { completeSignature, roomFor } from "./complete-signature.ts";
import { type PagePlace, placeOnPage } from "./place-on-page.ts";
import { prepareSignature } from "./prepare-signature.ts";
import type { SignedDocument } from "./signing-request.ts";
import { signingTime } from "./signing-time.ts";

export type RevisionRequest = {
  readonly signer: Signer;
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

type Expected = Pick<RevisionRequest, "trust" | "at" | "earlierSignatures"> &
  Required<Pick<RevisionRequest, "revocationLists" | "field">>;

const isUnharmed = ({ digestOk, signatureOk, modification }: SignatureReport): boolean =>
  digestOk === true && signatureOk === true && (modification === "none" || modification === "allowed");

/** Nothing is let out that our own verifier does not pass; what was signed before must be as whole as it was. */
const faultsOfOutput = async (
  pdf: Uint8Array,
  { field, earlierSignatures, ...conditions }: Expected,
): Promise<readonly string[] | null> => {
  const report = await verifyDocument(pdf, conditions);
  const own = report.signatures.at(-1);
  const isOwnGood = own?.field === field && own.indication === "TOTAL-PASSED" && own.coversWholeFile;
  const isRestGood =
    report.signatures.every(isUnharmed) && (report.signatures.length === 1) === (earlierSignatures === "none");
  if (isOwnGood && isRestGood && report.findings.length === 0) return null;
  const decisive = decisiveCodes(
    report.signatures.flatMap((signature) => signature.findings),
    report.policy,
  );
  return [...report.findings.map(({ code }) => code), ...decisive];
};

/** Appends one signed revision: checks the certificate, signs, and lets nothing out that does not verify. */
export const signRevision = async (
  file: PdfFile,
  request: RevisionRequest,
): Promise<Result<SignedDocument, SigningRefusal>> => {
  const { signer, trust, revocationLists = [] } = request;
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

  const sha256 = hexOf(await digestOf("SHA-256", [certificate.raw]));
  const prepared = prepareSignature(file, {
    ...field.value,
    description: request.description,
    place: place.value,
    image: image.value,
    signerName: displayName(certificate.subject),
    time,
    reason: request.reason ?? null,
    location: request.location ?? null,
    room: roomFor(signer, certificate),
    certificateSha256: sha256,
  });
  const pdf = await completeSignature(prepared, signer, certificate);
  const findings = await faultsOfOutput(pdf, {
    trust,
    revocationLists,
    at: request.at,
    field: field.value.name,
    earlierSignatures: request.earlierSignatures,
  });
  if (findings) return refuse({ code: "output.not-verified", findings });
  return accept({
    pdf,
    field: field.value.name,
    place: place.value.place,
    certificate: {
      subject: displayName(certificate.subject),
      organisation: certificate.subject.organisation,
      serial: certificate.serial,
      sha256,
    },
    earlierSignatures: request.earlierSignatures,
  });
};
