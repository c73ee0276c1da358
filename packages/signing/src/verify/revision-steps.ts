import type { Change, ChangedField, ChangeKind } from "../changes/change.ts";
import { compareRevisions, type RevisionChanges } from "../changes/compare-revisions.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { type Finding, finding } from "./finding.ts";
import type { Modification, Policy } from "./report.ts";

/** What one appended update did, in findings: one bước thay đổi. */
export type RevisionStep = {
  /** Where the bytes that the update appended end. */
  readonly end: number;
  readonly findings: readonly Finding[];
  readonly modification: (policy: Policy) => Modification;
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly fields: readonly ChangedField[];
};

const rank: readonly Modification[] = ["none", "allowed", "form-fill", "annotation", "other"];

export const worse = (one: Modification, other: Modification): Modification =>
  rank.indexOf(one) >= rank.indexOf(other) ? one : other;

const modificationOf: Readonly<Record<ChangeKind, Modification>> = {
  signature: "allowed",
  timestamp: "allowed",
  evidence: "allowed",
  housekeeping: "allowed",
  "empty-field": "form-fill",
  "form-fill": "form-fill",
  annotation: "annotation",
  "covering-annotation": "annotation",
  metadata: "other",
  forbidden: "other",
};

// Metadata are no content: the lenient policy takes them as part of saving.
const weightOf = (kind: ChangeKind, policy: Policy): Modification =>
  kind === "metadata" && policy === "lenient" ? "allowed" : modificationOf[kind];

const codeOf = {
  signature: "change.signature-added",
  timestamp: "change.timestamp-added",
  evidence: "change.evidence-added",
  housekeeping: "change.housekeeping",
  "empty-field": "change.empty-field-added",
  "form-fill": "change.form-filled",
  annotation: "change.annotation-added",
  "covering-annotation": "change.covering-annotation-added",
  metadata: "change.metadata",
  forbidden: "change.forbidden",
} as const satisfies Record<ChangeKind, string>;

const maximumReported = 20;
/** What the comparison of all updates together may take. */
const maximumMilliseconds = 1200;

const reported = ({ kind, object, what, page }: Change): Finding =>
  finding(codeOf[kind], { object: object ?? 0, what, page: page ?? 0 });

const stepOf = (end: number, { changes, fields }: RevisionChanges): RevisionStep => ({
  end,
  findings: changes.slice(0, maximumReported).map(reported),
  modification: (policy) =>
    changes.reduce<Modification>((worst, { kind }) => worse(worst, weightOf(kind, policy)), "none"),
  kinds: new Set(changes.map(({ kind }) => kind)),
  fields,
});

/** Every update after a signed state of the file, oldest first. An update that cannot be read is the worst kind of change. */
export const revisionSteps = (file: PdfFile, from: number): readonly RevisionStep[] => {
  const { revisions } = file;
  const deadline = performance.now() + maximumMilliseconds;
  // White space may follow the end mark of the signed state.
  const signed = revisions.findIndex(({ footer }) => footer.end <= from);
  const states = (signed < 0 ? revisions : revisions.slice(0, signed + 1)).toReversed();
  return states.slice(1).map((state, index) => {
    const previous = states[index] ?? state;
    const { end } = state.footer;
    try {
      if (performance.now() > deadline) throw new PdfLimitError("takes too long");
      const appended = { deadline, from: previous.footer.end, to: state.footer.endWithLine };
      return stepOf(end, compareRevisions(file.atRevision(previous), file.atRevision(state), appended));
    } catch (error) {
      if (error instanceof PdfLimitError) throw error;
      const reason = error instanceof Error ? error.message : "?";
      return {
        end,
        findings: [finding("change.unreadable", { reason })],
        modification: () => "other",
        kinds: new Set<ChangeKind>(["forbidden"]),
        fields: [],
      };
    }
  });
};
