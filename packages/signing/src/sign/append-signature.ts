import { hexOf } from "../asn1/hex.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { putLatin1 } from "../pdf/characters.ts";
import type { DocMdp } from "../form/permissions.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { textToken } from "../pdf/text-string.ts";
import { Update } from "../pdf/update.ts";
import { addSignatureField, type FieldPlan } from "./add-signature-field.ts";
import type { SigningTime } from "./signing-time.ts";

export type SignaturePlan = Omit<FieldPlan, "isCertifying"> & {
  readonly signerName: string;
  readonly time: SigningTime;
  readonly reason: string | null;
  readonly location: string | null;
  /** What a certifying signature allows later. */
  readonly certify: DocMdp | null;
  /** Bytes to keep free for the CMS. */
  readonly room: number;
  readonly certificateSha256: string;
};

/** A file that is whole but for the signature value. */
export type AppendedSignature = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** The `<…>` token of /Contents. */
  readonly gap: { readonly start: number; readonly end: number };
};

const rangeWidth = 10;

/** What /ByteRange says of a file of this length around the gap. */
export const byteRangeText = (gap: AppendedSignature["gap"], length: number): string =>
  [gap.start, gap.end, length - gap.end].map((number) => String(number).padEnd(rangeWidth)).join(" ");

const rangeKey = "/ByteRange[0 ";
const contentsKey = "/Contents";

const gaps = new Map<number, string>();
const mostGaps = 16;

/** The end of a signature dictionary: what it covers, and room for its value. One signer's is always the same. */
export const gapEntries = (room: number): string => {
  const known =
    gaps.get(room) ?? `${rangeKey}${" ".repeat(3 * rangeWidth + 2)}]${contentsKey}<${"0".repeat(room * 2)}>>>`;
  if (gaps.size >= mostGaps) gaps.clear();
  gaps.set(room, known);
  return known;
};

const entriesWithoutRoom = gapEntries(0).length;

type Written = { readonly start: number; readonly length: number; readonly room: number };

/** Fills in what a signature dictionary covers that was written with `gapEntries` at its end. */
export const withByteRange = (pdf: Uint8Array<ArrayBuffer>, { start, length, room }: Written): AppendedSignature => {
  // The two come last, so nothing that a person wrote can be taken for them.
  const end = start + length - 2;
  const gap = { start: end - room * 2 - 2, end };
  const rangeAt = start + length - room * 2 - entriesWithoutRoom + rangeKey.length;
  putLatin1(pdf, byteRangeText(gap, pdf.length), rangeAt);
  return { pdf, gap };
};

// ISO 32000-2, 12.8.2.2.
const certifying = (permission: DocMdp): string =>
  `/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P ${permission}/V/1.2>>>>]`;

/** The dictionary up to where `gapEntries` go on. */
const dictionary = (plan: SignaturePlan): string => {
  const optional = [
    ["Reason", plan.reason],
    ["Location", plan.location],
  ].flatMap(([key, text]) => (text === null || text === undefined ? [] : [`/${key} ${textToken(text)}`]));
  return `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name ${textToken(plan.signerName)}/M(${plan.time.pdfDate})${optional.join("")}${plan.certify === null ? "" : certifying(plan.certify)}`;
};

// The same file, signer, time and field give the same bytes: work resumed after a crash ends in the same file.
const fingerprint = async (file: PdfFile, plan: SignaturePlan): Promise<string> => {
  const facts = [
    file.bytes.length,
    file.sections[0]?.offset,
    plan.certificateSha256,
    plan.time.at,
    plan.name,
    plan.place.box,
  ];
  return hexOf(await digestOf("SHA-256", [new TextEncoder().encode(JSON.stringify(facts))])).slice(0, 32);
};

/** Appends the signature with room for its value, and fills in what it covers. */
export const appendSignature = async (file: PdfFile, plan: SignaturePlan): Promise<AppendedSignature> => {
  const update = new Update(file);
  const value = update.reserve();
  addSignatureField({ file, update }, { ...plan, isCertifying: plan.certify !== null }, `${value} 0 R`);
  // It comes last: whatever stands before the gap is hashed once for all digests of the file.
  const gap = gapEntries(plan.room);
  const [body, end] = file.cipher ? [update.written(value, dictionary(plan) + gap), ""] : [dictionary(plan), gap];
  const start = update.putWritten(value, body, end);
  const whole = update.finish(update.hasIdentifier ? await fingerprint(file, plan) : "");
  return withByteRange(whole, { start, length: body.length + end.length, room: plan.room });
};
