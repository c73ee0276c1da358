import { createHash } from "node:crypto";
import { fromLatin1 } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { textToken } from "../pdf/text-string.ts";
import { Update } from "../pdf/update.ts";
import { addSignatureField, type FieldPlan } from "./add-signature-field.ts";
import type { SigningTime } from "./signing-time.ts";

export type SignaturePlan = FieldPlan & {
  readonly signerName: string;
  readonly time: SigningTime;
  readonly reason: string | null;
  readonly location: string | null;
  /** Bytes to keep free for the CMS. */
  readonly room: number;
  readonly certificateSha256: string;
};

/** A file that is whole but for the signature value. */
export type PreparedSignature = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** The `<…>` token of /Contents. */
  readonly gap: { readonly start: number; readonly end: number };
};

const rangeWidth = 10;

const dictionary = (
  plan: SignaturePlan,
): { readonly body: string; readonly contentsAt: number; readonly rangeAt: number } => {
  const optional = [
    ["Reason", plan.reason],
    ["Location", plan.location],
  ].flatMap(([key, text]) => (text === null || text === undefined ? [] : [`/${key} ${textToken(text)}`]));
  const head = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name ${textToken(plan.signerName)}/M(${plan.time.pdfDate})${optional.join("")}/ByteRange[0 `;
  const range = " ".repeat(3 * rangeWidth + 2);
  const middle = "]/Contents";
  const body = `${head}${range}${middle}<${"0".repeat(plan.room * 2)}>>>`;
  return { body, rangeAt: head.length, contentsAt: head.length + range.length + middle.length };
};

// The same file, signer, time and field give the same bytes: work resumed after a crash ends in the same file.
const fingerprint = (file: PdfFile, plan: SignaturePlan): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        file.bytes.length,
        file.sections[0]?.offset,
        plan.certificateSha256,
        plan.time.at,
        plan.name,
        plan.place.place,
      ]),
    )
    .digest("hex")
    .slice(0, 32);

/** Appends the signature with room for its value, and fills in what it covers. */
export const prepareSignature = (file: PdfFile, plan: SignaturePlan): PreparedSignature => {
  const update = new Update(file);
  const value = update.reserve();
  const { body, contentsAt, rangeAt } = dictionary(plan);
  const start = update.put(value, body);
  addSignatureField({ file, update }, plan, `${value} 0 R`);
  const pdf = update.finish(fingerprint(file, plan));
  const gap = { start: start + contentsAt, end: start + contentsAt + plan.room * 2 + 2 };
  const range = [gap.start, gap.end, pdf.length - gap.end].map((number) => String(number).padEnd(rangeWidth)).join(" ");
  pdf.set(fromLatin1(range), start + rangeAt);
  return { pdf, gap };
};
