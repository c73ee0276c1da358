import { boxOf } from "../form/page-view.ts";
import { formFields } from "../form/signature-fields.ts";
import { nameOf, textOf } from "../form/text-of.ts";
import { isArray, isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import { addedElements, elementKey, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { allowAppearance, isOnlyReadOnlyNow } from "./compare-widget.ts";
import { changedKeys } from "./same-value.ts";

/** What a field takes from the fields above it, and which were looked at already. */
type Above = {
  readonly name: string;
  readonly isSignature: boolean;
  readonly isBeingSigned: boolean;
  readonly seen: Set<number>;
  /** Names of the fields that were there before. */
  readonly taken: ReadonlySet<string>;
};

const signingKeys = new Set(["V", "AP", "AS", "F", "Ff", "MK", "DA", "M", "Q", "Type"]);
const fillingKeys = new Set(["V", "AP", "AS", "RV", "I", "M", "MK", "DA", "F", "Ff", "Q", "Type"]);

const isSignatureField = (comparison: Comparison, dict: PdfDict, above: Above): boolean => {
  const type = comparison.after.resolve(dict.get("FT"));
  return type === undefined ? above.isSignature : isName(type, "Sig");
};

const nameBelow = (comparison: Comparison, dict: PdfDict, above: Above): string => {
  const own = textOf(comparison.after.resolve(dict.get("T")));
  return own === null ? above.name : above.name === "" ? own : `${above.name}.${own}`;
};

const isVisibleWidget = (comparison: Comparison, dict: PdfDict): boolean => {
  const box = boxOf(comparison.after, dict.get("Rect"));
  return box !== null && box[2] > box[0] && box[3] > box[1];
};

const widgetsOf = (comparison: Comparison, dict: PdfDict): readonly PdfDict[] => {
  const kids = comparison.after.resolve(dict.get("Kids"));
  return [dict, ...(isArray(kids) ? kids : []).flatMap((kid) => comparison.after.dict(kid) ?? [])];
};

const isVisible = (comparison: Comparison, dict: PdfDict): boolean =>
  widgetsOf(comparison, dict).some((widget) => isVisibleWidget(comparison, widget));

// What a packed stream of nothing takes.
const nothingPacked = 8;

/** Whether a widget draws anything: an empty field has nothing to show. */
const isDrawn = ({ after }: Comparison, widget: PdfDict): boolean => {
  const normal = after.resolve(after.dict(widget.get("AP"))?.get("N"));
  return normal instanceof PdfStream ? normal.encoded.length > nothingPacked : normal instanceof PdfDict;
};

const isTimestamp = (comparison: Comparison, value: PdfValue | undefined): boolean => {
  const dict = comparison.after.dict(value);
  return nameOf(comparison.after.resolve(dict?.get("SubFilter"))) === "ETSI.RFC3161";
};

/** A value signed now must have been made now: an older one would be a copy of another's signature. */
const checkSignedValue = (comparison: Comparison, field: number, value: PdfValue | undefined): void => {
  const isFresh = value instanceof PdfRef ? comparison.touched.get(value.number) === "added" : value instanceof PdfDict;
  if (!isFresh) comparison.report("forbidden", field, "V");
  comparison.signedFields.set(field, value instanceof PdfRef ? value.number : null);
  comparison.report(isTimestamp(comparison, value) ? "timestamp" : "signature", field, "V");
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
  const name = nameBelow(comparison, dict, above);
  // A second field of one name would be taken for the first.
  if (dict.get("T") !== undefined && above.taken.has(name)) comparison.report("forbidden", number, "T");
  comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
  const kids = comparison.after.resolve(dict.get("Kids"));
  for (const widget of [element, ...(isArray(kids) ? kids : [])])
    if (widget instanceof PdfRef) comparison.addWidget(widget.number);
  comparison.fields.push({ name, act: "added", isVisible: isVisible(comparison, dict) });
  const value = dict.get("V");
  if (value !== undefined) checkSignedValue(comparison, number, value);
  else if (!above.isBeingSigned) {
    // A field that nobody signed and that shows a picture would lay it over the document under a signature's name.
    const isPicture = widgetsOf(comparison, dict).some(
      (widget) => isVisibleWidget(comparison, widget) && isDrawn(comparison, widget),
    );
    comparison.report(isPicture ? "forbidden" : "empty-field", number, isPicture ? "AP" : slot.key);
  }
};

type FieldStates = { readonly number: number; readonly older: PdfDict; readonly newer: PdfDict };

const isWidgetPageAdded = ({ older, newer }: FieldStates, key: string): boolean =>
  key === "P" && older.get("P") === undefined && newer.get("P") instanceof PdfRef;

const checkChangedField = (comparison: Comparison, states: FieldStates, above: Above): boolean => {
  const { number, older, newer } = states;
  const keys = changedKeys(older, newer).filter((key) => key !== "Kids");
  const isSignature = isSignatureField(comparison, newer, above);
  const isSignedNow = isSignature && older.get("V") === undefined && newer.get("V") !== undefined;
  const isWidgetOfSigned = isSignature && above.isBeingSigned && !keys.includes("V");
  const isSigning =
    (isSignedNow || isWidgetOfSigned) && keys.every((key) => signingKeys.has(key) || isWidgetPageAdded(states, key));
  const isLocking = isOnlyReadOnlyNow(comparison, states, keys);
  const isFilled = !isSignature && keys.every((key) => fillingKeys.has(key));
  if (!isFilled && !isSigning && !isLocking) {
    comparison.report("forbidden", number, keys.join(" "));
    return false;
  }
  for (const key of keys) comparison.sanctionAll(number, key, newer.get(key));
  comparison.checkedByKey(number);
  const name = nameBelow(comparison, newer, above);
  if (isSignedNow) {
    checkSignedValue(comparison, number, newer.get("V"));
    comparison.fields.push({ name, act: "signed", isVisible: isVisible(comparison, newer) });
  } else if (isLocking) comparison.report("housekeeping", number, "Ff");
  else if (isFilled && keys.length > 0) {
    comparison.report("form-fill", number, keys.join(" "));
    comparison.fields.push({ name, act: "filled", isVisible: true });
  }
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
  const isSignature = isSignatureField(comparison, newer, above);
  const name = nameBelow(comparison, newer, above);
  if (!isSignature && allowAppearance(comparison, number, newer)) {
    comparison.report("form-fill", number, "AP");
    comparison.fields.push({ name, act: "filled", isVisible: true });
  }
  const here: Above = { ...above, name, isSignature, isBeingSigned: above.isBeingSigned || isSignedNow };
  compareBelow(comparison, { holder: number, key: "Kids", before: older.get("Kids"), after: newer.get("Kids") }, here);
};

const compareBelow = (comparison: Comparison, slot: Slot, above: Above): void => {
  const added = addedElements(comparison, slot);
  if (added === null) {
    comparison.report("forbidden", typeof slot.holder === "number" ? slot.holder : null, slot.key);
    return;
  }
  for (const element of added) checkAddedField(comparison, element, { above, slot });
  const older = comparison.before.resolve(slot.before);
  for (const element of isArray(older) ? older : []) compareField(comparison, element, above);
};

/** The fields of the form may be signed or filled, and signature fields may join them. */
export const compareFields = (comparison: Comparison, slot: Slot): void => {
  const older = comparison.before.resolve(slot.before);
  const newer = comparison.after.resolve(slot.after);
  const hasAdded = isArray(newer) && newer.length > (isArray(older) ? older.length : 0);
  const taken = new Set(hasAdded ? formFields(comparison.before).fields.map(({ name }) => name) : []);
  compareBelow(comparison, slot, { name: "", isSignature: false, isBeingSigned: false, seen: new Set(), taken });
};
