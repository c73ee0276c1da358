import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { unlock } from "../encryption/unlock.ts";
import { keepEvidence, type NeedyValue } from "../levels/keep-evidence.ts";
import { type LevelOptions, reaches } from "../levels/level-options.ts";
import { reopened } from "../levels/raise-signature.ts";
import { headerOffset } from "../pdf/footer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { earlierSignatures } from "../sign/earlier-signatures.ts";
import { unlessUnreadable } from "../sign/open-for-signing.ts";
import { signingTime } from "../sign/signing-time.ts";
import { appendTimestamp } from "../timestamp/append-timestamp.ts";
import type { TimestampAuthorities } from "../timestamp/request-timestamp.ts";
import type { TimeConditions, TimedSignature } from "../verify/check-times.ts";
import { decisiveCodes } from "../verify/finding-effects.ts";
import { needOf, needOfToken } from "../verify/evidence-need.ts";
import { readSignature } from "../verify/read-signature.ts";
import type { SignatureReport } from "../verify/report.ts";
import type { SignatureLevel } from "../verify/report.ts";
import { signedFields } from "../verify/signed-fields.ts";
import { timedSignatures } from "../verify/timed-signatures.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { certificatesOfPem } from "../x509/certificate.ts";
import { readRevocationList } from "../x509/revocation-list.ts";

/** What a file is raised to, and with whose help. */
export type ExtensionRequest = Omit<LevelOptions, "level"> & {
  readonly level: Exclude<SignatureLevel, "B-B">;
  /** The moment of raising it, ISO 8601 with offset. */
  readonly at: string;
  /** PEM certificates to which signers and timestamp authorities must chain. */
  readonly trust: readonly string[];
  /** DER revocation lists (CRL) at hand. */
  readonly revocationLists?: readonly Uint8Array[];
  readonly password?: string;
};

/** A raised file: tệp đã nâng mức. */
export type ExtendedDocument = {
  readonly pdf: Uint8Array;
  /** The level of each signature afterwards, by its field. */
  readonly levels: ReadonlyMap<string, SignatureLevel | null>;
};

type Step = { readonly request: ExtensionRequest; readonly conditions: TimeConditions };

const conditionsOf = ({ trust, at, revocationLists = [] }: ExtensionRequest): TimeConditions => ({
  anchors: trust.flatMap(certificatesOfPem),
  evidence: { certificates: [], responses: [], lists: revocationLists.map(readRevocationList) },
  at: Date.parse(at),
  policy: "lenient",
  isRevocationRequired: false,
});

const timed = (file: PdfFile, { conditions }: Step): ReturnType<typeof timedSignatures> =>
  timedSignatures(
    file,
    signedFields(file).map((field) => readSignature(file, field)),
    conditions,
  );

// Evidence must hold at the moment that is proven; what no later timestamp covers yet, must hold now.
const needy = ({ written, value, proof, coveredAt, tokens }: TimedSignature, now: number): readonly NeedyValue[] => {
  const { contents } = written;
  if (!contents) return [];
  const stamped = tokens.map((token) => ({ ...needOfToken(token), at: coveredAt ?? now }));
  return [{ contents, needs: [...needOf(value, proof ?? now), ...stamped] }];
};

const stamp = async (
  pdf: Uint8Array,
  authorities: TimestampAuthorities,
  { request, conditions }: Step,
): Promise<Result<Uint8Array, SigningRefusal>> => {
  const stamped = await appendTimestamp(await reopened(pdf, request.password), authorities, {
    anchors: conditions.anchors,
    digests: new PrefixDigests(),
  });
  return stamped.ok ? accept(stamped.value.pdf) : stamped;
};

/** Appends the evidence that is not in the file yet, for every signature and timestamp in it. */
const collect = async (pdf: Uint8Array, step: Step): Promise<Result<Uint8Array, SigningRefusal>> => {
  const { request, conditions } = step;
  const file = await reopened(pdf, request.password);
  const { store, all } = await timed(file, step);
  const { evidence, anchors, at } = conditions;
  const known = {
    certificates: store.certificates.map(({ value }) => value),
    responses: store.responses.map(({ value }) => value),
    lists: [...evidence.lists, ...store.lists.map(({ value }) => value)],
  };
  const now = Math.max(at, ...all.map(({ value }) => value.timestamp ?? 0));
  const kept = await keepEvidence(
    file,
    all.flatMap((one) => needy(one, now)),
    { anchors, known, source: request.revocation ?? null, at: now },
  );
  return kept.ok ? accept(kept.value ?? pdf) : kept;
};

const raise = async (pdf: Uint8Array, step: Step): Promise<Result<Uint8Array, SigningRefusal>> => {
  const { level, timestamps, password } = step.request;
  const { all } = await timed(await reopened(pdf, password), step);
  const isUnproven = all.some(({ written, proof }) => written.kind === "signature" && proof === null);
  if ((isUnproven || level === "B-LTA") && !timestamps) return refuse({ code: "timestamp.unavailable", attempts: [] });
  const proven = isUnproven && timestamps ? await stamp(pdf, timestamps, step) : accept(pdf);
  if (!proven.ok || !reaches(level, "B-LT")) return proven;
  const collected = await collect(proven.value, step);
  if (!collected.ok || !timestamps || level !== "B-LTA") return collected;
  return stamp(collected.value, timestamps, step);
};

const isAsGood = (before: SignatureReport, after: SignatureReport | undefined): boolean =>
  after !== undefined &&
  after.digestOk === before.digestOk &&
  after.signatureOk === before.signatureOk &&
  (after.indication === "TOTAL-PASSED" || before.indication !== "TOTAL-PASSED") &&
  (after.modification === before.modification || after.modification === "allowed");

/**
 * Nâng mức chữ ký: raises every signature of a file to B-T, B-LT or B-LTA by appending to it, and renews B-LTA by one more
 * timestamp over fresh evidence. A file that is there already at B-T or B-LT comes back as it is.
 */
export const extendDocument = (
  pdf: Uint8Array,
  request: ExtensionRequest,
): Promise<Result<ExtendedDocument, SigningRefusal>> =>
  unlessUnreadable<ExtendedDocument, SigningRefusal>(async () => {
    const { at, trust, password, level, revocationLists = [] } = request;
    if (!signingTime(at)) return refuse({ code: "time.not-iso-8601", at });
    if (headerOffset(pdf) < 0) return refuse({ code: "pdf.not-a-pdf" });
    const access = await unlock(PdfFile.open(pdf), password);
    if (access === "wrong-password" || access === "unsupported") return refuse({ code: "pdf.encrypted" });
    const options = {
      trust,
      revocationLists,
      policy: "lenient",
      ...(password === undefined ? {} : { password }),
    } as const;
    const before = await verifyDocument(pdf, { ...options, at });
    const earlier = earlierSignatures(before);
    if (!earlier.ok) return earlier;
    if (earlier.value === "none") return refuse({ code: "extend.nothing-signed" });
    const raised = await raise(pdf, { request, conditions: conditionsOf(request) });
    if (!raised.ok) return raised;

    const times = await verifyDocument(raised.value, { ...options, at });
    const latest = Math.max(Date.parse(at), ...times.signatures.map(({ timestamp }) => Date.parse(timestamp ?? at)));
    const after = await verifyDocument(raised.value, { ...options, at: new Date(latest).toISOString() });
    const faulty = before.signatures.find(
      (one) =>
        !isAsGood(
          one,
          after.signatures.find(({ field }) => field === one.field),
        ),
    );
    const added = after.signatures.filter(({ field }) => before.signatures.every((one) => one.field !== field));
    if (
      faulty ||
      after.findings.length > before.findings.length ||
      added.some(({ indication }) => indication !== "TOTAL-PASSED")
    )
      return refuse({
        code: "output.not-verified",
        findings: decisiveCodes(
          after.signatures.flatMap(({ findings }) => findings),
          "lenient",
        ),
      });
    const signatures = after.signatures.filter(({ kind }) => kind === "signature");
    const short = signatures.find((one) => one.level !== null && !reaches(one.level, level));
    if (short) return refuse({ code: "level.not-reached", wanted: level, reached: short.level });
    return accept({ pdf: raised.value, levels: new Map(signatures.map((one) => [one.field, one.level])) });
  });
