import type { ChangeKind } from "../changes/change.ts";
import { compareRevisions, type RevisionChanges } from "../changes/compare-revisions.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { type Finding, finding } from "./finding.ts";
import type { Modification } from "./report.ts";

/** What one appended update did, in findings: one bước thay đổi. */
export type RevisionStep = {
  /** Where the bytes that the update appended end. */
  readonly end: number;
  readonly findings: readonly Finding[];
  readonly modification: Modification;
  /** Only evidence and timestamps came, which no certification and no lock forbids (ISO 32000-2, 12.8.2.2). */
  readonly isArchiving: boolean;
  readonly signedFields: ReadonlyMap<number, number | null>;
};

const rank: readonly Modification[] = ["none", "allowed", "form-fill", "annotation", "other"];

export const worse = (one: Modification, other: Modification): Modification =>
  rank.indexOf(one) >= rank.indexOf(other) ? one : other;

const modificationOf: Readonly<Record<ChangeKind, Modification>> = {
  signature: "allowed",
  timestamp: "allowed",
  evidence: "allowed",
  "empty-field": "form-fill",
  "form-fill": "form-fill",
  annotation: "annotation",
  metadata: "other",
  forbidden: "other",
};

const codeOf = {
  signature: "change.signature-added",
  timestamp: "change.timestamp-added",
  evidence: "change.evidence-added",
  "empty-field": "change.empty-field-added",
  "form-fill": "change.form-filled",
  annotation: "change.annotation-added",
  metadata: "change.metadata",
  forbidden: "change.forbidden",
} as const satisfies Record<ChangeKind, string>;

const maximumReported = 20;

const stepOf = (end: number, { changes, signedFields }: RevisionChanges): RevisionStep => ({
  end,
  findings: changes
    .slice(0, maximumReported)
    .map(({ kind, object, what }) => finding(codeOf[kind], { object: object ?? 0, what })),
  modification: changes.reduce<Modification>((worst, { kind }) => worse(worst, modificationOf[kind]), "none"),
  isArchiving: changes.every(({ kind }) => kind === "evidence" || kind === "timestamp"),
  signedFields,
});

/** Every update after a signed state of the file, oldest first. An update that cannot be read is the worst kind of change. */
export const revisionSteps = (file: PdfFile, from: number): readonly RevisionStep[] => {
  const { revisions } = file;
  // White space may follow the end mark of the signed state.
  const signed = revisions.findIndex(({ footer }) => footer.end <= from);
  const states = (signed < 0 ? revisions : revisions.slice(0, signed + 1)).toReversed();
  return states.slice(1).map((state, index) => {
    const previous = states[index] ?? state;
    const { end } = state.footer;
    try {
      const appended = { from: previous.footer.end, to: state.footer.endWithLine };
      return stepOf(end, compareRevisions(file.atRevision(previous), file.atRevision(state), appended));
    } catch (error) {
      if (error instanceof PdfLimitError) throw error;
      const reason = error instanceof Error ? error.message : "?";
      return {
        end,
        findings: [finding("change.unreadable", { reason })],
        modification: "other",
        isArchiving: false,
        signedFields: new Map(),
      };
    }
  });
};
