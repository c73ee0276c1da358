import { boxOf } from "../form/page-view.ts";
import { type Page, pagesOf } from "../form/pages.ts";
import { nameOf } from "../form/text-of.ts";
import { isArray, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { elementKey, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { isSameButMoved } from "./same-but-moved.ts";
import { changedKeys, sameValue } from "./same-value.ts";

/** Notes and marks through which the page is still seen; any other kind may hide or replace what was signed. */
const harmless = new Set(["Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Popup", "Link"]);

type AnnotationSlot = Slot & { readonly page: number };

const typeOf = (comparison: Comparison, dict: PdfDict | undefined): string | null =>
  nameOf(comparison.after.resolve(dict?.get("Subtype")));

const report = (
  comparison: Comparison,
  number: number | null,
  what: { type: string; dict: PdfDict; page: number },
): void => {
  const box = boxOf(comparison.after, what.dict.get("Rect"));
  const place = box ? ` [${box.map(Math.round).join(" ")}]` : "";
  const kind = harmless.has(what.type) ? "annotation" : "covering-annotation";
  comparison.reportOnPage({ kind, object: number, what: `${what.type}${place}`, page: what.page });
};

const checkAddedAnnotation = (comparison: Comparison, element: PdfValue, slot: AnnotationSlot): void => {
  const number = element instanceof PdfRef ? element.number : null;
  if (number !== null && comparison.isNewWidget(number)) {
    comparison.allow(holderOf(slot), elementKey(slot), element);
    return;
  }
  const dict = comparison.after.dict(element);
  const type = typeOf(comparison, dict);
  if (!dict || type === null || type === "Widget" || (number !== null && comparison.touched.get(number) !== "added")) {
    comparison.reportOnPage({ kind: "forbidden", object: number, what: "Annots", page: slot.page });
    return;
  }
  comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
  report(comparison, number, { type, dict, page: slot.page });
};

/** A note that was there before may be rewritten or taken away, which is reported; a field's widget may not. */
const checkOlderAnnotation = (
  comparison: Comparison,
  element: PdfValue,
  slot: AnnotationSlot & { isKept: boolean },
): void => {
  const number = element instanceof PdfRef ? element.number : null;
  const older = comparison.before.dict(element);
  const type = nameOf(comparison.before.resolve(older?.get("Subtype")));
  if (slot.isKept && (number === null || comparison.touched.get(number) !== "changed")) return;
  const newer = comparison.after.dict(element);
  if (type === "Widget") {
    if (!slot.isKept) comparison.reportOnPage({ kind: "forbidden", object: number, what: "Annots", page: slot.page });
    return;
  }
  if (!older || type === null || (slot.isKept && (!newer || typeOf(comparison, newer) !== type))) {
    comparison.reportOnPage({ kind: "forbidden", object: number, what: "Annots", page: slot.page });
    return;
  }
  if (slot.isKept && number !== null && newer) {
    for (const key of changedKeys(older, newer)) comparison.sanctionAll(number, key, newer.get(key));
    comparison.checkedByKey(number);
  }
  report(comparison, number, { type, dict: newer ?? older, page: slot.page });
};

/** Matches the older elements in their order; what is left of either list was taken away or came. */
const matched = (
  before: readonly PdfValue[],
  after: readonly PdfValue[],
): { readonly removed: readonly PdfValue[]; readonly added: readonly PdfValue[] } | null => {
  const added: PdfValue[] = [];
  let at = 0;
  for (const element of after) {
    if (at < before.length && sameValue(before[at], element)) at++;
    else added.push(element);
  }
  if (at === before.length) return { removed: [], added };
  const keyOf = (element: PdfValue): number | null => (element instanceof PdfRef ? element.number : null);
  const is = new Set(after.map(keyOf));
  const was = new Set(before.map(keyOf));
  const removed = before.filter((element) => !is.has(keyOf(element)));
  const kept = (list: readonly PdfValue[], other: ReadonlySet<number | null>): readonly PdfValue[] =>
    list.filter((element) => other.has(keyOf(element)));
  // Another order of what stayed could bring to light what lay below.
  if (is.has(null) || was.has(null) || !sameValue(kept(before, is), kept(after, was))) return null;
  return { removed, added: after.filter((element) => !was.has(keyOf(element))) };
};

const compareAnnotations = (comparison: Comparison, slot: AnnotationSlot): void => {
  const older = comparison.before.resolve(slot.before);
  const newer = comparison.after.resolve(slot.after);
  comparison.allow(slot.holder, slot.key, slot.after);
  const lists = [older ?? [], newer ?? []].map((value) => (isArray(value) ? value : null));
  const [before, after] = lists;
  const found = before && after ? matched(before, after) : null;
  if (!before || !found) {
    if (!sameValue(older, newer))
      comparison.reportOnPage({
        kind: "forbidden",
        object: typeof slot.holder === "number" ? slot.holder : null,
        what: "Annots",
        page: slot.page,
      });
    return;
  }
  const removed = new Set(found.removed);
  for (const element of before) checkOlderAnnotation(comparison, element, { ...slot, isKept: !removed.has(element) });
  for (const element of found.added) checkAddedAnnotation(comparison, element, slot);
};

const comparePage = (comparison: Comparison, older: Page, newer: Page & { readonly index: number }): void => {
  if (older.number === null || older.number !== newer.number) {
    comparison.report("forbidden", newer.number, "Kids");
    return;
  }
  const { number } = older;
  if (comparison.touched.has(number)) {
    const keys = changedKeys(older.dict, newer.dict).filter(
      (key) =>
        key !== "Annots" &&
        !isSameButMoved(comparison, [older.dict.get(key), newer.dict.get(key)], { holder: number, key }),
    );
    if (keys.length > 0) comparison.report("forbidden", number, keys.join(" "));
    comparison.checkedByKey(number);
  }
  compareAnnotations(comparison, {
    holder: number,
    key: "Annots",
    before: older.dict.get("Annots"),
    after: newer.dict.get("Annots"),
    page: newer.index,
  });
};

/** The pages must be the same, in the same order; only annotations may have come. Compare the form first. */
export const comparePages = (comparison: Comparison): void => {
  const older = pagesOf(comparison.before);
  const newer = pagesOf(comparison.after);
  for (let index = 1; ; index++) {
    const one = older.next();
    const other = newer.next();
    if (one.done && other.done) return;
    if (one.done || other.done) {
      comparison.report("forbidden", null, "Kids");
      return;
    }
    comparePage(comparison, one.value, { ...other.value, index });
  }
};
