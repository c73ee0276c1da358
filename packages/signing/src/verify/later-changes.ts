import { type DocMdp, docMdpOf, isLocked, locksOf } from "../form/permissions.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isBlankBetween } from "./coverage.ts";
import { type Finding, finding } from "./finding.ts";
import type { WrittenSignature } from "./read-signature.ts";
import type { Modification, Policy } from "./report.ts";
import { type RevisionStep, worse } from "./revision-steps.ts";

/** A file and its updates, oldest first. */
type ChangedFile = { readonly file: PdfFile; readonly steps: readonly RevisionStep[]; readonly policy: Policy };

/** What was done to the file after a signature, and what the signature itself says to that. */
export type LaterChanges = {
  readonly docMdp: DocMdp | null;
  readonly modification: Modification;
  readonly findings: readonly Finding[];
};

const permits: Readonly<Record<DocMdp, readonly Modification[]>> = {
  1: ["none", "allowed"],
  2: ["none", "allowed", "form-fill"],
  3: ["none", "allowed", "form-fill", "annotation"],
};

/** The lesser of the certification's level and of the one that the field's lock adds (ISO 32000-2). */
const levelOf = ({ file }: ChangedFile, { dict, field }: WrittenSignature): DocMdp | null => {
  if (!dict) return null;
  const level = docMdpOf(file, dict);
  const locked = file.resolve(file.dict(field.dict.get("Lock"))?.get("P"));
  if (locked !== 1 && locked !== 2 && locked !== 3) return level;
  return level === null || locked < level ? locked : level;
};

const againstLevel = (
  { file }: ChangedFile,
  { dict }: WrittenSignature,
  { level, later, modification }: { level: DocMdp | null; later: readonly RevisionStep[]; modification: Modification },
): readonly Finding[] => {
  if (level === null) return [];
  // Where no changes at all are allowed, evidence and timestamps may still keep the signature alive.
  const isSignedAgain = level === 1 && later.some(({ kinds }) => kinds.has("signature"));
  if (isSignedAgain || !permits[level].includes(modification))
    return [finding("change.against-certification", { permission: level })];
  const isCertified = dict !== null && docMdpOf(file, dict) !== null;
  const visible = later.flatMap(({ fields }) => fields).find(({ act, isVisible }) => act === "added" && isVisible);
  return isCertified && visible ? [finding("change.visible-field-on-certified", { field: visible.name })] : [];
};

/** A lock stops filling and signing of the fields it names, and new visible ones; invisible timestamps stay possible. */
const againstLocks = (
  { file }: ChangedFile,
  { dict, field }: WrittenSignature,
  later: readonly RevisionStep[],
): readonly Finding[] => {
  const locks = dict ? locksOf(file, field, dict) : [];
  if (locks.length === 0) return [];
  const changed = later
    .flatMap(({ fields }) => fields)
    .find(({ name, act, isVisible }) => (act !== "added" || isVisible) && isLocked(name, locks));
  return changed ? [finding("change.against-lock", { field: changed.name })] : [];
};

/** Weighs every update that came after a signature: thay đổi sau khi ký. */
export const laterChanges = (context: ChangedFile, written: WrittenSignature): LaterChanges => {
  const { file, steps, policy } = context;
  const end = written.range?.end ?? Number.POSITIVE_INFINITY;
  const later = steps.filter((step) => step.end > end);
  // Something follows and no update accounts for it: never silently.
  const isUnexplained = later.length === 0 && !isBlankBetween(file.bytes, end, file.bytes.length);
  const unexplained = isUnexplained ? [finding("change.unreadable", { reason: "no update" })] : [];
  const modification = later.reduce<Modification>(
    (worst, step) => worse(worst, step.modification(policy)),
    isUnexplained ? "other" : "none",
  );
  const level = levelOf(context, written);
  return {
    docMdp: level,
    modification,
    findings: [
      ...later.flatMap((step) => step.findings),
      ...unexplained,
      ...againstLevel(context, written, { level, later, modification }),
      ...againstLocks(context, written, later),
    ],
  };
};
