import { hexOf } from "../asn1/hex.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { type Certificate, displayName } from "../x509/certificate.ts";
import { certificateDigest } from "../x509/certificate-digest.ts";
import type { SecurityStore } from "../dss/read-dss.ts";
import type { TimedSignature } from "./check-times.ts";
import { coverageOf } from "./coverage.ts";
import { type Finding, type FindingCode, finding } from "./finding.ts";
import { judge } from "./finding-effects.ts";
import type { WrittenSignature } from "./read-signature.ts";
import type { Policy, SignatureReport } from "./report.ts";
import { laterChanges } from "./later-changes.ts";
import type { RevisionStep } from "./revision-steps.ts";
import { levelOf } from "./signature-level.ts";
import type { SignaturePlace } from "./signature-place.ts";

/** One signature with all that was found about it, before what came later is weighed. */
export type OpenJudgement = {
  readonly report: SignatureReport;
  readonly written: WrittenSignature;
  readonly end: number;
};

export type JudgementContext = {
  readonly file: PdfFile;
  readonly anchors: readonly Certificate[];
  readonly store: SecurityStore;
  readonly all: readonly TimedSignature[];
  readonly policy: Policy;
  readonly steps: readonly RevisionStep[];
};

type People = Pick<
  SignatureReport,
  | "signer"
  | "organisation"
  | "issuer"
  | "certificateSerial"
  | "certificateSha256"
  | "certificateValidFrom"
  | "certificateValidTo"
>;

const known = new WeakMap<Certificate, Promise<People>>();

/** What a report tells of a certificate; the same in every document that it signed. */
const people = (certificate: Certificate | null): Promise<People> => {
  if (!certificate) return peopleOf(null);
  const told = known.get(certificate) ?? peopleOf(certificate);
  known.set(certificate, told);
  return told;
};

const peopleOf = async (certificate: Certificate | null): Promise<People> => ({
  signer: certificate && displayName(certificate.subject),
  organisation: certificate?.subject.organisation ?? null,
  issuer: certificate && displayName(certificate.issuer),
  certificateSerial: certificate?.serial ?? null,
  certificateSha256: certificate && hexOf(await certificateDigest(certificate)),
  certificateValidFrom: certificate && new Date(certificate.notBefore).toISOString(),
  certificateValidTo: certificate && new Date(certificate.notAfter).toISOString(),
});

const notInForce: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "certificate.revoked",
  "certificate.expired-when-signed",
  "certificate.not-yet-valid-when-signed",
]);

const validWhenSigned = (
  certificate: Certificate | null,
  moment: number | null,
  findings: readonly Finding[],
): boolean | null => {
  if (!certificate || moment === null) return null;
  if (findings.some(({ code }) => notInForce.has(code))) return false;
  return certificate.notBefore <= moment && moment <= certificate.notAfter;
};

const domainOf = (findings: readonly Finding[]): string | null => {
  const domain = findings.find(({ code }) => code === "chain.trusted-domain")?.facts["domain"];
  return typeof domain === "string" ? domain : null;
};

/** Judges one signature by itself: form, value, signer, and what was appended after it. */
export const judgeSignature = async (
  context: JudgementContext,
  timed: TimedSignature,
  place: SignaturePlace | null,
): Promise<OpenJudgement> => {
  const { file, policy } = context;
  const { written, value } = timed;
  const { field, range, kind, claimed } = written;
  const coverage = coverageOf(file, written);
  const proven = kind === "timestamp" ? value.timestamp : timed.proof;
  const later = laterChanges(context, written);
  const findings: Finding[] = [
    ...written.findings,
    ...(range && coverage === "partial" ? [finding("coverage.not-a-revision")] : []),
    ...value.findings,
    ...later.findings,
    ...timed.findings,
    ...(place && place.shareOfPage > 0.5 ? [finding("widget.covers-page", { page: place.place.page })] : []),
  ];
  const isUnclear = coverage === "unclear" || coverage === "partial";
  const report: SignatureReport = {
    field: field.name,
    kind,
    subFilter: written.subFilter,
    ...judge(findings, policy),
    digestOk: value.digestOk,
    signatureOk: value.signatureOk,
    coversWholeFile: coverage === "whole-file",
    coverage,
    modification: isUnclear ? "other" : later.modification,
    docMdp: later.docMdp,
    ...(await people(value.certificate)),
    certificateValidWhenSigned: validWhenSigned(
      value.certificate,
      proven ?? claimed?.milliseconds ?? null,
      timed.findings,
    ),
    trustDomain: domainOf(timed.findings),
    claimedTime: claimed?.text ?? null,
    timestamp: proven === null ? null : new Date(proven).toISOString(),
    timestampAuthority:
      kind === "timestamp" ? value.certificate && displayName(value.certificate.subject) : timed.provenBy,
    level: await levelOf(timed, context),
    algorithm: value.algorithm,
    place: place?.place ?? null,
    findings,
  };
  return { report, written, end: range?.end ?? 0 };
};
