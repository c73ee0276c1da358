import { catalogOf } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfRef } from "../pdf/value.ts";
import type { Change } from "./change.ts";
import { compareForm } from "./compare-form.ts";
import { grows, type Slot } from "./compare-growing.ts";
import { comparePages } from "./compare-pages.ts";
import { Comparison } from "./comparison.ts";
import { readIncrement } from "./read-increment.ts";
import { sameValue } from "./same-value.ts";
import { touchedObjects } from "./touched-objects.ts";

/** What one update did to the file. */
export type RevisionChanges = {
  readonly changes: readonly Change[];
  readonly signedFields: ReadonlyMap<number, number | null>;
};

const compareTrailer = (comparison: Comparison): void => {
  const { before, after } = comparison;
  if (after.trailer.duplicateKey !== null) comparison.report("forbidden", null, after.trailer.duplicateKey);
  if (!sameValue(before.trailer.get("Root"), after.trailer.get("Root"))) comparison.report("forbidden", null, "Root");
  if (!sameValue(before.trailer.get("Encrypt"), after.trailer.get("Encrypt")))
    comparison.report("forbidden", null, "Encrypt");
  const [older, newer] = [before, after].map((file) => file.resolve(file.trailer.get("ID")));
  if (isArray(older) && !(isArray(newer) && sameValue(older[0], newer[0]))) comparison.report("forbidden", null, "ID");
  const property = after.trailer.get("Info");
  const isChanged =
    !sameValue(before.trailer.get("Info"), property) ||
    (property instanceof PdfRef && comparison.touched.has(property.number));
  if (!isChanged) return;
  comparison.allow("trailer", "Info", property);
  comparison.report("metadata", property instanceof PdfRef ? property.number : null, "Info");
};

const compareCatalogKey = (comparison: Comparison, slot: Slot): void => {
  const { key } = slot;
  if (key === "AcroForm") compareForm(comparison, slot);
  else if (key === "DSS") {
    const isTouched =
      !sameValue(slot.before, slot.after) ||
      (slot.after instanceof PdfRef && comparison.touched.has(slot.after.number));
    if (!grows(comparison, slot, 3)) comparison.report("forbidden", null, key);
    else if (isTouched) comparison.report("evidence", null, key);
  } else if (key === "Metadata") {
    if (
      sameValue(slot.before, slot.after) &&
      !(slot.after instanceof PdfRef && comparison.touched.has(slot.after.number))
    )
      return;
    comparison.allow(slot.holder, key, slot.after);
    comparison.report("metadata", null, key);
  } else if (sameValue(slot.before, slot.after) || key === "Version") return;
  else if (key !== "Extensions" || !grows(comparison, slot, 2))
    comparison.report("forbidden", typeof slot.holder === "number" ? slot.holder : null, key);
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
  if (newer.duplicateKey !== null) comparison.report("forbidden", root.number, newer.duplicateKey);
  const keys = new Set([...older.entries.keys(), ...newer.entries.keys()]);
  for (const key of keys)
    compareCatalogKey(comparison, { holder: root.number, key, before: older.get(key), after: newer.get(key) });
};

/** Compares two neighbouring states of a file: phân tích khác biệt giữa hai phiên bản. */
export const compareRevisions = (
  before: PdfFile,
  after: PdfFile,
  appended: { readonly from: number; readonly to: number },
): RevisionChanges => {
  const starts = readIncrement(after, appended.from, appended.to);
  const found = touchedObjects(before, after, { from: appended.from, starts });
  const comparison = new Comparison(before, after, found);
  compareTrailer(comparison);
  compareCatalog(comparison);
  comparePages(comparison);
  comparison.denyUnexplained();
  return { changes: comparison.changes, signedFields: comparison.signedFields };
};
