import { PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import type { Comparison, Holder } from "./comparison.ts";

const readOnly = 1;

const flagsOf = (value: PdfValue | undefined): number => (typeof value === "number" ? value : 0);

/** Whether a field was only made read-only, as a lock that came with a signature does. */
export const isOnlyReadOnlyNow = (
  comparison: Comparison,
  { older, newer }: { readonly older: PdfDict; readonly newer: PdfDict },
  keys: readonly string[],
): boolean => {
  if (keys.length !== 1 || keys[0] !== "Ff") return false;
  const was = flagsOf(comparison.before.resolve(older.get("Ff")));
  return flagsOf(comparison.after.resolve(newer.get("Ff"))) === (was | readOnly);
};

/** Lets in an appearance stream that was rewritten in its place; every other way to it stays denied. */
const allowStream = (comparison: Comparison, holder: Holder, [key, value]: readonly [string, PdfValue]): boolean => {
  if (!(value instanceof PdfRef) || comparison.touched.get(value.number) !== "changed") return false;
  const [older, newer] = [comparison.before.object(value.number), comparison.after.object(value.number)];
  if (!(older instanceof PdfStream && newer instanceof PdfStream)) return false;
  comparison.allow(holder, key, value);
  comparison.sanctionAll(value.number, "", newer.dict);
  return true;
};

/** The appearance (AP) of a field that is filled may be drawn anew; says whether it was. */
export const allowAppearance = (comparison: Comparison, number: number, widget: PdfDict): boolean => {
  const appearance = widget.get("AP");
  const holder = appearance instanceof PdfRef ? appearance.number : number;
  const looks = comparison.after.dict(appearance);
  let isRedrawn = false;
  for (const [key, { value }] of looks?.entries ?? []) {
    if (allowStream(comparison, holder, [key, value])) isRedrawn = true;
    if (value instanceof PdfDict)
      for (const [state, inner] of value.entries)
        if (allowStream(comparison, holder, [state, inner.value])) isRedrawn = true;
  }
  return isRedrawn;
};
