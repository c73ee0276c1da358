import { nameOf } from "../form/text-of.ts";
import { type Page, pagesOf } from "../form/pages.ts";
import { PdfRef, type PdfValue } from "../pdf/value.ts";
import { addedElements, elementKey, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { changedKeys } from "./same-value.ts";

const checkAddedAnnotation = (comparison: Comparison, element: PdfValue, slot: Slot): void => {
  const number = element instanceof PdfRef ? element.number : null;
  if (number !== null && comparison.isSanctioned(number)) {
    // The widget of a signature field that the form's comparison has let in.
    comparison.allow(holderOf(slot), elementKey(slot), element);
    return;
  }
  const dict = comparison.after.dict(element);
  const type = nameOf(comparison.after.resolve(dict?.get("Subtype")));
  if (!dict || type === null || type === "Widget" || (number !== null && comparison.touched.get(number) !== "added")) {
    comparison.report("forbidden", number, "Annots");
    return;
  }
  comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
  comparison.report("annotation", number, type);
};

const comparePage = (comparison: Comparison, older: Page, newer: Page): void => {
  if (older.number === null || older.number !== newer.number) {
    comparison.report("forbidden", newer.number, "Kids");
    return;
  }
  const { number } = older;
  if (comparison.touched.has(number)) {
    const keys = changedKeys(older.dict, newer.dict).filter((key) => key !== "Annots");
    if (keys.length > 0) comparison.report("forbidden", number, keys.join(" "));
    comparison.checkedByKey(number);
  }
  const slot: Slot = {
    holder: number,
    key: "Annots",
    before: older.dict.get("Annots"),
    after: newer.dict.get("Annots"),
  };
  const added = addedElements(comparison, slot);
  if (added === null) comparison.report("forbidden", number, "Annots");
  for (const element of added ?? []) checkAddedAnnotation(comparison, element, slot);
};

/** The pages must be the same, in the same order; only annotations may have come. Compare the form first. */
export const comparePages = (comparison: Comparison): void => {
  const older = pagesOf(comparison.before);
  const newer = pagesOf(comparison.after);
  for (;;) {
    const one = older.next();
    const other = newer.next();
    if (one.done && other.done) return;
    if (one.done || other.done) {
      comparison.report("forbidden", null, "Kids");
      return;
    }
    comparePage(comparison, one.value, other.value);
  }
};
