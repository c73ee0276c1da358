import { sameBytes } from "../asn1/write-der.ts";
import { isArray, PdfDict, PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from "../pdf/value.ts";

/** Whether two values say the same; references are compared by number, not followed. */
export const sameValue = (left: PdfValue | undefined, right: PdfValue | undefined): boolean => {
  if (left === right) return true;
  if (left instanceof PdfName) return right instanceof PdfName && left.value === right.value;
  if (left instanceof PdfRef)
    return right instanceof PdfRef && left.number === right.number && left.generation === right.generation;
  if (left instanceof PdfString) return right instanceof PdfString && sameBytes(left.bytes, right.bytes);
  if (left instanceof PdfStream)
    return right instanceof PdfStream && sameBytes(left.encoded, right.encoded) && sameValue(left.dict, right.dict);
  if (left instanceof PdfDict) return right instanceof PdfDict && changedKeys(left, right).length === 0;
  if (isArray(left))
    return isArray(right) && left.length === right.length && left.every((item, at) => sameValue(item, right[at]));
  return false;
};

/** The keys whose values differ between two states of a dictionary. */
export const changedKeys = (before: PdfDict, after: PdfDict): readonly string[] => {
  if (before === after) return [];
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  // A key given twice may be read either way: such a dictionary is never the same as another.
  if (after.duplicateKey !== null) return [after.duplicateKey];
  return [...keys].filter((key) => !sameValue(before.get(key), after.get(key)));
};
