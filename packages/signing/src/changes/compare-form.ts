import { isArray, isName, PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { addedElements, elementKey, grows, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { changedKeys, sameValue } from "./same-value.ts";

/** What a field takes from the fields above it, and which were looked at already. */
type Above = { readonly isSignature: boolean; readonly isBeingSigned: boolean; readonly seen: Set<number> };

const signingKeys = new Set(["V", "AP", "AS", "F", "MK", "DA", "M"]);
const fillingKeys = new Set(["V", "AP", "AS", "RV", "I", "M", "MK", "DA"]);

const isSignatureField = (comparison: Comparison, dict: PdfDict, above: Above): boolean => {
  const type = comparison.after.resolve(dict.get("FT"));
  return type === undefined ? above.isSignature : isName(type, "Sig");
};

/** A value signed now must have been made now: an older one would be a copy of another's signature. */
const checkSignedValue = (comparison: Comparison, field: number, value: PdfValue | undefined): void => {
  const isFresh = value instanceof PdfRef ? comparison.touched.get(value.number) === "added" : value instanceof PdfDict;
  if (!isFresh) comparison.report("forbidden", field, "V");
  comparison.signedFields.set(field, value instanceof PdfRef ? value.number : null);
  const isTimestamp = isName(comparison.after.dict(value)?.get("SubFilter"), "ETSI.RFC3161");
  comparison.report(isTimestamp ? "timestamp" : "signature", field, "V");
};

const checkAddedField = (
  comparison: Comparison,
  element: PdfValue,
  { above, slot }: { above: Above; slot: Slot },
): void => {
  const number = element instanceof PdfRef ? element.number : null;
  const dict = comparison.after.dict(element);
  if (
    number === null ||
    !dict ||
    comparison.touched.get(number) !== "added" ||
    !isSignatureField(comparison, dict, above)
  ) {
    comparison.report("forbidden", number, slot.key);
    return;
  }
  if (dict.get("A") !== undefined || dict.get("AA") !== undefined) comparison.report("forbidden", number, "AA");
  comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
  const value = dict.get("V");
  if (value !== undefined) checkSignedValue(comparison, number, value);
  else if (!above.isBeingSigned) comparison.report("empty-field", number, slot.key);
};

type FieldStates = { readonly number: number; readonly older: PdfDict; readonly newer: PdfDict };

const checkChangedField = (comparison: Comparison, { number, older, newer }: FieldStates, above: Above): boolean => {
  const keys = changedKeys(older, newer).filter((key) => key !== "Kids");
  const isSignature = isSignatureField(comparison, newer, above);
  const isSignedNow = isSignature && older.get("V") === undefined && newer.get("V") !== undefined;
  const isFilled = !isSignature && keys.every((key) => fillingKeys.has(key));
  const isWidgetOfSigned = isSignature && above.isBeingSigned && !keys.includes("V");
  if (!isFilled && !((isSignedNow || isWidgetOfSigned) && keys.every((key) => signingKeys.has(key)))) {
    comparison.report("forbidden", number, keys.join(" "));
    return false;
  }
  for (const key of keys) comparison.sanctionAll(number, key, newer.get(key));
  comparison.checkedByKey(number);
  if (isSignedNow) checkSignedValue(comparison, number, newer.get("V"));
  else if (isFilled && keys.length > 0) comparison.report("form-fill", number, keys.join(" "));
  return isSignedNow;
};

const compareField = (comparison: Comparison, element: PdfValue, above: Above): void => {
  const { seen } = above;
  if (!(element instanceof PdfRef) || seen.has(element.number) || seen.size > 100_000) return;
  const { number } = element;
  seen.add(number);
  const older = comparison.before.dict(element);
  const newer = comparison.after.dict(element);
  if (!older || !newer) {
    if (older || newer) comparison.report("forbidden", number, "Fields");
    return;
  }
  const isSignedNow = comparison.touched.has(number) && checkChangedField(comparison, { number, older, newer }, above);
  const here: Above = {
    isSignature: isSignatureField(comparison, newer, above),
    isBeingSigned: above.isBeingSigned || isSignedNow,
    seen,
  };
  compareFields(comparison, { holder: number, key: "Kids", before: older.get("Kids"), after: newer.get("Kids") }, here);
};

const compareFields = (comparison: Comparison, slot: Slot, above: Above): void => {
  const added = addedElements(comparison, slot);
  if (added === null) {
    comparison.report("forbidden", typeof slot.holder === "number" ? slot.holder : null, slot.key);
    return;
  }
  for (const element of added) checkAddedField(comparison, element, { above, slot });
  const older = comparison.before.resolve(slot.before);
  for (const element of isArray(older) ? older : []) compareField(comparison, element, above);
};

const hasBits = (value: PdfValue | undefined, bits: PdfValue | undefined): boolean =>
  typeof value === "number" &&
  (value & (typeof bits === "number" ? bits : 0)) === (typeof bits === "number" ? bits : 0);

const isAllowedInForm = (comparison: Comparison, slot: Slot): boolean => {
  if (sameValue(slot.before, slot.after) && slot.key !== "DR") return true;
  if (slot.key === "SigFlags")
    return hasBits(comparison.after.resolve(slot.after), comparison.before.resolve(slot.before));
  if (slot.key === "DR") return grows(comparison, slot, 2);
  if (slot.key === "NeedAppearances") return slot.after === undefined || slot.after === false;
  return (slot.key === "DA" || slot.key === "Q") && slot.before === undefined;
};

/** The form may gain signature fields; its other fields may be filled, which is reported. */
export const compareForm = (comparison: Comparison, slot: Slot): void => {
  const older = comparison.before.dict(slot.before);
  const newer = comparison.after.dict(slot.after);
  comparison.allow(slot.holder, slot.key, slot.after);
  if (!newer) {
    if (older) comparison.report("forbidden", null, slot.key);
    return;
  }
  const holder = holderOf(slot);
  if (newer.duplicateKey !== null) comparison.report("forbidden", null, newer.duplicateKey);
  const keys = new Set([...(older?.entries.keys() ?? []), ...newer.entries.keys()]);
  for (const key of keys) {
    const inner: Slot = { holder, key, before: older?.get(key), after: newer.get(key) };
    if (key === "Fields")
      compareFields(comparison, inner, { isSignature: false, isBeingSigned: false, seen: new Set() });
    else if (!isAllowedInForm(comparison, inner))
      comparison.report("forbidden", typeof holder === "number" ? holder : null, key);
  }
};
