import { catalogOf } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfRef, type PdfValue } from "../pdf/value.ts";
import type { Change, ChangedField } from "./change.ts";
import { evidenceGrows } from "./compare-evidence.ts";
import { compareForm } from "./compare-form.ts";
import { grows, holderOf, type Slot } from "./compare-growing.ts";
import { compareInformation, compareMetadata } from "./compare-metadata.ts";
import { comparePages } from "./compare-pages.ts";
import { compareStructure } from "./compare-structure.ts";
import { Comparison } from "./comparison.ts";
import { readIncrement } from "./read-increment.ts";
import { referencesOf } from "./references.ts";
import { isSameButMoved } from "./same-but-moved.ts";
import { changedKeys, sameValue } from "./same-value.ts";
import { touchedObjects } from "./touched-objects.ts";

/** What one update did to the file. */
export type RevisionChanges = {
  readonly changes: readonly Change[];
  readonly fields: readonly ChangedField[];
};

const compareTrailer = (comparison: Comparison): void => {
  const { before, after } = comparison;
  if (after.trailer.duplicateKey !== null) comparison.report("forbidden", null, after.trailer.duplicateKey);
  if (!sameValue(before.trailer.get("Root"), after.trailer.get("Root"))) comparison.report("forbidden", null, "Root");
  if (!sameValue(before.trailer.get("Encrypt"), after.trailer.get("Encrypt")))
    comparison.report("forbidden", null, "Encrypt");
  const [older, newer] = [before, after].map((file) => file.resolve(file.trailer.get("ID")));
  // Encryption keys are made of it; elsewhere some software gives a new one to each state.
  if (isArray(older) && !(isArray(newer) && sameValue(older[0], newer[0])))
    comparison.report(after.isEncrypted ? "forbidden" : "housekeeping", null, "ID");
  compareInformation(comparison);
};

/** A value that holds nothing but names, numbers and texts. */
const isPlain = (value: PdfValue | undefined): boolean =>
  value !== undefined && !(value instanceof PdfRef) && referencesOf(value).length === 0;

/** A certification (DocMDP) may be entered in the very update that makes it. */
const permissionsGrow = (comparison: Comparison, slot: Slot): boolean => {
  const [older, newer] = [comparison.before.dict(slot.before), comparison.after.dict(slot.after)];
  const certified = newer?.get("DocMDP");
  if (!newer || older?.get("DocMDP") !== undefined || !(certified instanceof PdfRef)) return false;
  const isOwn = [...comparison.signedFields.values()].includes(certified.number);
  const keys = older ? changedKeys(older, newer) : [...newer.entries.keys()];
  if (!isOwn || keys.some((key) => key !== "DocMDP")) return false;
  comparison.allow(slot.holder, slot.key, slot.after);
  comparison.allow(holderOf(slot), "DocMDP", certified);
  return true;
};

const isTouched = (comparison: Comparison, slot: Slot): boolean =>
  !sameValue(slot.before, slot.after) || (slot.after instanceof PdfRef && comparison.touched.has(slot.after.number));

const compareCatalogKey = (comparison: Comparison, slot: Slot): void => {
  const { key } = slot;
  if (key === "AcroForm") compareForm(comparison, slot);
  else if (key === "DSS") {
    if (!evidenceGrows(comparison, slot)) comparison.report("forbidden", null, key);
    else if (isTouched(comparison, slot)) comparison.report("evidence", null, key);
  } else if (key === "Metadata") compareMetadata(comparison, slot);
  else if (!isTouched(comparison, slot)) return;
  // What it holds is compared after the pages.
  else if (key === "StructTreeRoot" && sameValue(slot.before, slot.after)) return;
  else if (
    key === "Version" ||
    (!sameValue(slot.before, slot.after) && isSameButMoved(comparison, [slot.before, slot.after], slot)) ||
    (key === "Extensions" && grows(comparison, slot, 2)) ||
    ((key === "MarkInfo" || key === "Extensions") && isPlain(slot.after)) ||
    (key === "Perms" && permissionsGrow(comparison, slot))
  )
    comparison.report("housekeeping", null, key);
  else comparison.report("forbidden", typeof slot.holder === "number" ? slot.holder : null, key);
};

const compareCatalog = (comparison: Comparison): void => {
  const older = catalogOf(comparison.before);
  const newer = catalogOf(comparison.after);
  const root = comparison.after.trailer.get("Root");
  if (!older || !newer || !(root instanceof PdfRef)) {
    comparison.report("forbidden", null, "Root");
    return;
  }
  comparison.allow("trailer", "Root", root);
  comparison.checkedByKey(root.number);
  if (newer.duplicateKey !== null) comparison.report("forbidden", root.number, newer.duplicateKey);
  // The form first: what it brings along explains the rest.
  const keys = new Set(["AcroForm", ...older.entries.keys(), ...newer.entries.keys()]);
  for (const key of keys)
    compareCatalogKey(comparison, { holder: root.number, key, before: older.get(key), after: newer.get(key) });
};

/** Compares two neighbouring states of a file: phân tích khác biệt giữa hai phiên bản. */
export const compareRevisions = (
  before: PdfFile,
  after: PdfFile,
  appended: { readonly from: number; readonly to: number; readonly deadline: number },
): RevisionChanges => {
  const found = touchedObjects(before, after, readIncrement(after, appended.from, appended.to));
  const comparison = new Comparison(before, after, found);
  compareTrailer(comparison);
  compareCatalog(comparison);
  comparePages(comparison);
  compareStructure(comparison);
  comparison.denyUnexplained(appended.deadline);
  return { changes: comparison.changes, fields: comparison.fields };
};
