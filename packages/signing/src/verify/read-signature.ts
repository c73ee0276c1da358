import { latin1Between } from "../pdf/characters.ts";
import { isPlainHex } from "../pdf/hex-string.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, isCount, isName, PdfDict, PdfRef, PdfString } from "../pdf/value.ts";
import { nameOf } from "../form/text-of.ts";
import { type ClaimedTime, claimedTime } from "./claimed-time.ts";
import type { SignedField } from "./signed-fields.ts";
import { type Finding, finding } from "./finding.ts";

/** A signature as the file writes it, and what is wrong with its form. */
export type WrittenSignature = {
  readonly field: SignedField;
  /** Object number of the signature dictionary. */
  readonly number: number | null;
  readonly dict: PdfDict | null;
  readonly subFilter: string | null;
  readonly kind: "signature" | "timestamp";
  /** When it was made, as it says itself. */
  readonly claimed: ClaimedTime | null;
  /** The CMS with its padding. */
  readonly contents: Uint8Array | null;
  /** Where the gap begins and ends and where the signed bytes end. */
  readonly range: { readonly gapStart: number; readonly gapEnd: number; readonly end: number } | null;
  /** What the ByteRange names, well-formed or not, for as long as it lies in the file. */
  readonly signedParts: readonly (readonly [from: number, to: number])[] | null;
  readonly findings: readonly Finding[];
};

type Range = NonNullable<WrittenSignature["range"]>;

const maximumParts = 16;

const readParts = (file: PdfFile, dict: PdfDict): WrittenSignature["signedParts"] => {
  const value = file.resolve(dict.get("ByteRange"));
  if (!isArray(value) || value.length < 2 || value.length % 2 === 1 || value.length > 2 * maximumParts) return null;
  const numbers = value.map((item) => file.resolve(item)).filter(isCount);
  if (numbers.length !== value.length) return null;
  const parts = numbers.flatMap((from, at) => (at % 2 === 0 ? [[from, from + (numbers[at + 1] ?? 0)] as const] : []));
  const length = parts.reduce((sum, [from, to]) => sum + to - from, 0);
  return parts.every(([, to]) => to <= file.bytes.length) && length <= file.bytes.length ? parts : null;
};

const readRange = (file: PdfFile, dict: PdfDict, findings: Finding[]): Range | null => {
  const value = dict.get("ByteRange");
  if (value === undefined) {
    findings.push(finding("byte-range.missing"));
    return null;
  }
  const [zero, gapStart, gapEnd, length] = isArray(value) && value.length === 4 && value.every(isCount) ? value : [];
  if (
    zero !== 0 ||
    typeof gapStart !== "number" ||
    typeof gapEnd !== "number" ||
    typeof length !== "number" ||
    gapEnd <= gapStart ||
    gapStart === 0
  ) {
    findings.push(finding("byte-range.malformed"));
    return null;
  }
  const end = gapEnd + length;
  if (end <= file.bytes.length) return { gapStart, gapEnd, end };
  findings.push(finding("byte-range.out-of-file"));
  return null;
};

/** A string without a signature in it: nothing, or zeros only. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

const readContents = (file: PdfFile, dict: PdfDict, findings: Finding[]): PdfString | null => {
  const value = dict.get("Contents");
  if (!(value instanceof PdfString) || isBlank(value.bytes)) {
    findings.push(finding("contents.missing"));
    return null;
  }
  // One case only: else the bytes outside the range could be rewritten without anyone noticing.
  const isPlain = isPlainHex(dict.source, value.start, value.end);
  if (
    dict.source !== file.bytes ||
    (!isPlain && !/^<[\da-fA-F\s\0]*>$/.test(latin1Between(dict.source, value.start, value.end)))
  )
    findings.push(finding("contents.not-hexadecimal"));
  else if (!isPlain) findings.push(finding("contents.irregular"));
  return value;
};

const subFilters = new Set([
  "ETSI.CAdES.detached",
  "ETSI.RFC3161",
  "adbe.pkcs7.detached",
  "adbe.pkcs7.sha1",
  "adbe.x509.rsa_sha1",
]);

/** Reads the signature behind a field; whatever is wrong becomes a finding, never an exception. */
export const readSignature = (file: PdfFile, field: SignedField): WrittenSignature => {
  const number = field.value instanceof PdfRef ? field.value.number : null;
  const dict = file.resolve(field.value);
  const findings: Finding[] = field.isInForm ? [] : [finding("field.not-in-form")];
  if (!(dict instanceof PdfDict)) {
    findings.push(finding("signature.not-a-dictionary"));
    return {
      field,
      number,
      dict: null,
      subFilter: null,
      kind: "signature",
      claimed: null,
      contents: null,
      range: null,
      signedParts: null,
      findings,
    };
  }
  const subFilter = nameOf(file.resolve(dict.get("SubFilter")));
  const type = file.resolve(dict.get("Type"));
  const isTimestamp = subFilter === "ETSI.RFC3161" || isName(type, "DocTimeStamp");
  if (type !== undefined && !isName(type, "Sig") && !(isTimestamp && isName(type, "DocTimeStamp")))
    findings.push(finding("signature.wrong-type", { type: nameOf(type) ?? "?" }));
  if (dict.duplicateKey !== null) findings.push(finding("signature.duplicate-key", { key: dict.duplicateKey }));
  if (field.dict.duplicateKey !== null)
    findings.push(finding("signature.duplicate-key", { key: field.dict.duplicateKey }));
  const range = readRange(file, dict, findings);
  const contents = readContents(file, dict, findings);
  if (range && contents && (contents.start !== range.gapStart || contents.end !== range.gapEnd))
    findings.push(finding("contents.not-the-gap"));
  else if (range && (dict.source !== file.bytes || dict.start >= range.gapStart || dict.end > range.end))
    findings.push(finding("contents.not-the-gap"));
  if (subFilter === null || !subFilters.has(subFilter))
    findings.push(finding("signature.unknown-sub-filter", { subFilter: subFilter ?? "?" }));
  return {
    field,
    number,
    dict,
    subFilter,
    kind: isTimestamp ? "timestamp" : "signature",
    claimed: claimedTime(dict.get("M")),
    contents: contents?.bytes ?? null,
    range,
    signedParts: readParts(file, dict),
    findings,
  };
};
