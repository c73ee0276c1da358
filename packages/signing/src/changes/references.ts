import { isArray, PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";

/** One reference out of an object: the nearest dictionary key above it ("" in a bare array) and where it points. */
export type Reference = { readonly key: string; readonly target: number };

const known = new WeakMap<object, readonly Reference[]>();

const collect = (value: PdfValue, key: string, into: Reference[]): void => {
  if (value instanceof PdfRef) into.push({ key, target: value.number });
  else if (value instanceof PdfStream) collect(value.dict, key, into);
  else if (value instanceof PdfDict) for (const [own, entry] of value.entries) collect(entry.value, own, into);
  else if (isArray(value)) for (const item of value) collect(item, key, into);
};

/** Every reference that leaves an object; worked out once for each object. */
export const referencesOf = (value: PdfValue): readonly Reference[] => {
  if (value === null || typeof value !== "object") return [];
  const found = known.get(value);
  if (found) return found;
  const references: Reference[] = [];
  collect(value, "", references);
  known.set(value, references);
  return references;
};
