import { isArray, isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import { catalogOf } from "../form/signature-fields.ts";
import type { Comparison } from "./comparison.ts";
import { changedKeys, sameValue } from "./same-value.ts";

/** What in the structure tree may grow; the rest of a node must stay as it is. */
const growing = new Set(["K", "Nums", "Kids"]);
/** Bounds of a number tree and the next free key. */
const counting = new Set(["Limits", "ParentTreeNextKey"]);

const isNode = (dict: PdfDict): boolean =>
  isName(dict.get("Type"), "StructTreeRoot") ||
  isName(dict.get("Type"), "StructElem") ||
  (dict.get("S") !== undefined && dict.get("P") !== undefined) ||
  dict.get("Nums") !== undefined ||
  (dict.get("Kids") !== undefined && dict.get("Limits") !== undefined);

const isNewElement = (comparison: Comparison, value: PdfValue): boolean => {
  if (typeof value === "number") return true;
  const number = value instanceof PdfRef ? value.number : null;
  if (number === null || comparison.touched.get(number) !== "added") return false;
  return !(comparison.after.object(number) instanceof PdfStream);
};

/** Whether a list kept its elements in their order and gained only new ones. */
const listGrows = (
  comparison: Comparison,
  number: number,
  [key, was, is]: readonly [string, PdfValue | undefined, PdfValue | undefined],
): boolean => {
  const older = isArray(was) ? was : was === undefined ? [] : [was];
  const newer = isArray(is) ? is : is === undefined ? [] : [is];
  let found = 0;
  for (const element of newer) {
    if (found < older.length && sameValue(older[found], element)) found++;
    else if (!isNewElement(comparison, element)) return false;
    else comparison.sanctionAll(number, key, element);
  }
  return found === older.length;
};

const nodeGrows = (comparison: Comparison, number: number, [older, newer]: readonly [PdfDict, PdfDict]): boolean =>
  changedKeys(older, newer).every((key) => {
    if (counting.has(key)) return true;
    return growing.has(key) && listGrows(comparison, number, [key, older.get(key), newer.get(key)]);
  });

/**
 * The structure for screen readers may gain elements for new signature fields: its nodes grow, nothing in them changes.
 * Compare the pages first: what the tree brings along is not thereby let onto a page.
 */
export const compareStructure = (comparison: Comparison): void => {
  const [was, is] = [comparison.before, comparison.after].map((file) => catalogOf(file)?.get("StructTreeRoot"));
  if (was === undefined || is === undefined) return;
  let isNewPart = false;
  for (const [number, touch] of comparison.touched) {
    if (touch !== "changed") continue;
    const [older, newer] = [comparison.before.object(number), comparison.after.object(number)];
    const isGrown =
      isArray(older) && isArray(newer)
        ? listGrows(comparison, number, ["", older, newer])
        : older instanceof PdfDict &&
          newer instanceof PdfDict &&
          isNode(older) &&
          nodeGrows(comparison, number, [older, newer]);
    if (!isGrown) continue;
    comparison.checkedStructure(number);
    isNewPart = true;
  }
  // New fields bring their elements along; without any, what screen readers read was changed.
  if (isNewPart)
    comparison.report(
      comparison.fields.some(({ act }) => act === "added") ? "housekeeping" : "metadata",
      null,
      "StructTreeRoot",
    );
};
