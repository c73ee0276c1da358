import { sameBytes } from "../asn1/write-der.ts";
import type { SecurityStore } from "../dss/read-dss.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import type { TimeConditions } from "./check-times.ts";
import { isBlankBetween } from "./coverage.ts";
import { type Finding, finding } from "./finding.ts";
import { judge } from "./finding-effects.ts";
import { judgeSignature, type JudgementContext, type OpenJudgement } from "./judge-signature.ts";
import { readSignature } from "./read-signature.ts";
import type { Policy, SignatureReport, VerificationReport } from "./report.ts";
import { revisionSteps } from "./revision-steps.ts";
import { overlap, placeOf, type SignaturePlace, signaturePlaces } from "./signature-place.ts";
import { removedSignatures, signedFields } from "./signed-fields.ts";
import { timedSignatures } from "./timed-signatures.ts";
import { unreferencedSignatures } from "./unreferenced-signatures.ts";

const maximumSignatures = 256;
const maximumHashedBytes = 3e9;

const withFindings = (one: OpenJudgement, more: readonly Finding[], policy: Policy): OpenJudgement => {
  if (more.length === 0) return one;
  const findings = [...one.report.findings, ...more];
  const report: SignatureReport = { ...one.report, findings, ...judge(findings, policy) };
  return { ...one, report };
};

type Weigh = (one: OpenJudgement, all: readonly OpenJudgement[]) => readonly Finding[];

const usedTwice: Weigh = (one, all) => {
  const isDouble = all.some((other) => {
    const [left, right] = [one.written.contents, other.written.contents];
    if (other === one) return false;
    return (
      (one.written.number !== null && one.written.number === other.written.number) ||
      (left !== null && right !== null && sameBytes(left, right))
    );
  });
  return isDouble ? [finding("signature-value.used-twice")] : [];
};

const overlapping =
  (places: ReadonlyMap<number, SignaturePlace>): Weigh =>
  (one, all) => {
    const own = placeOf(places, one.written.field);
    return all.flatMap((other) => {
      const place = other.end < one.end ? placeOf(places, other.written.field) : null;
      return own && place && overlap(own.place, place.place)
        ? [finding("widget.overlaps-signature", { field: other.report.field })]
        : [];
    });
  };

/** Bytes behind the last end mark belong to no state of the file. */
const afterEnd = (file: PdfFile): Weigh => {
  const [newest] = file.revisions;
  const bytes = newest ? file.bytes.length - newest.footer.endWithLine : 0;
  const isBlank = isBlankBetween(file.bytes, file.bytes.length - bytes, file.bytes.length);
  const code = isBlank ? "file.blank-after-end" : "file.bytes-after-end";
  return (one) => (bytes > 0 && one.end < file.bytes.length ? [finding(code, { bytes })] : []);
};

/** An intact, invisible timestamp whose authority nobody trusts proves nothing, and changes nothing either. */
const isHarmlessTimestamp = ({ report }: OpenJudgement): boolean =>
  report.kind === "timestamp" &&
  report.indication === "INDETERMINATE" &&
  report.place === null &&
  report.digestOk === true &&
  report.signatureOk === true &&
  report.coverage !== "partial";

const unreadableEvidence =
  ({ unreadable }: SecurityStore): Weigh =>
  () =>
    unreadable > 0 ? [finding("evidence.unreadable", { count: unreadable })] : [];

/** Nothing passes that other software may read differently. */
const doubtfulReading =
  ({ damage, oddity }: PdfFile): Weigh =>
  () => {
    if (damage !== null) return [finding("pdf.recovered", { reason: damage })];
    return oddity === null ? [] : [finding("pdf.ambiguous", { reason: oddity })];
  };

/** A signature is only as good as those that were allowed to change the file after it. */
const weighLater = (judged: readonly OpenJudgement[], policy: Policy): readonly OpenJudgement[] => {
  const weighed: OpenJudgement[] = [];
  for (const one of judged.toSorted((left, right) => right.end - left.end)) {
    const faults = weighed.filter(
      (other) => other.end > one.end && other.report.indication !== "TOTAL-PASSED" && !isHarmlessTimestamp(other),
    );
    const more = faults.map(({ report }) =>
      finding(
        report.indication === "TOTAL-FAILED" ? "change.later-signature-not-valid" : "change.later-signature-doubtful",
        { field: report.field },
      ),
    );
    weighed.push(withFindings(one, more, policy));
  }
  return weighed.toReversed();
};

/** Judges every signature of a readable file, oldest first. */
export const verifyFile = async (
  file: PdfFile,
  conditions: TimeConditions,
): Promise<Pick<VerificationReport, "signatures" | "findings">> => {
  const { policy } = conditions;
  const fields = signedFields(file);
  const findings: Finding[] = removedSignatures(file, fields).map((field) => finding("signature.removed", { field }));
  if (fields.length === 0) {
    return { signatures: [], findings: findings.length > 0 ? findings : unreferencedSignatures(file) };
  }
  if (fields.length > maximumSignatures || fields.length * file.bytes.length > maximumHashedBytes)
    throw new PdfLimitError("too many signatures for a file of this size");
  const written = fields.map((field) => readSignature(file, field));
  const oldest = Math.min(...written.map(({ range }) => range?.end ?? file.bytes.length));
  const { store, all } = await timedSignatures(file, written, conditions);
  const { anchors } = conditions;
  const context: JudgementContext = { anchors, policy, store, all, file, steps: revisionSteps(file, oldest) };
  const places = signaturePlaces(file, fields);
  const judged: OpenJudgement[] = [];
  for (const one of all) judged.push(await judgeSignature(context, one, placeOf(places, one.written.field)));
  const rules = [doubtfulReading(file), usedTwice, overlapping(places), afterEnd(file), unreadableEvidence(store)];
  const together = judged.map((one) =>
    withFindings(
      one,
      rules.flatMap((rule) => rule(one, judged)),
      policy,
    ),
  );
  return { signatures: weighLater(together, policy).map(({ report }) => report), findings };
};
