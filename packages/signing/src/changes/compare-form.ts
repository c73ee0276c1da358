import { formFields } from "../form/signature-fields.ts";
import type { PdfValue } from "../pdf/value.ts";
import { compareFields } from "./compare-fields.ts";
import { grows, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { isSameButMoved } from "./same-but-moved.ts";
import { sameValue } from "./same-value.ts";

const hasBits = (value: PdfValue | undefined, bits: PdfValue | undefined): boolean =>
  typeof value === "number" &&
  (value & (typeof bits === "number" ? bits : 0)) === (typeof bits === "number" ? bits : 0);

/** What steers how viewers draw fields anew: without fields to draw it is idle, else it counts as filling. */
const isDrawing = (key: string): boolean => key === "DR" || key === "DA" || key === "Q" || key === "NeedAppearances";

/** Default resources that say the same, some of them now in objects of their own. */
const isMovedResource = (comparison: Comparison, slot: Slot): boolean => {
  const states = [comparison.before.resolve(slot.before), comparison.after.resolve(slot.after)] as const;
  if (sameValue(...states) || !isSameButMoved(comparison, states, { holder: holderOf(slot), key: slot.key }))
    return false;
  comparison.allow(slot.holder, slot.key, slot.after);
  return true;
};

const compareDrawing = (comparison: Comparison, slot: Slot, holder: number | null): void => {
  if (slot.key === "DR" && isMovedResource(comparison, slot)) return;
  const hasGrown = slot.key === "DR" ? grows(comparison, slot, 2) : slot.before === undefined;
  if (sameValue(slot.before, slot.after) && (hasGrown || slot.key !== "DR")) return;
  const hasFields = formFields(comparison.before).fields.some(({ isSignature }) => !isSignature);
  const isIdle = hasGrown && slot.key !== "NeedAppearances";
  if (slot.key === "DR" && !hasGrown) comparison.sanctionAll(slot.holder, slot.key, slot.after);
  comparison.report(hasFields && !isIdle ? "form-fill" : "housekeeping", holder, slot.key);
};

const isAllowedInForm = (comparison: Comparison, slot: Slot): boolean =>
  sameValue(slot.before, slot.after) ||
  (slot.key === "SigFlags" && hasBits(comparison.after.resolve(slot.after), comparison.before.resolve(slot.before)));

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
    if (key === "Fields") compareFields(comparison, inner);
    else if (isDrawing(key)) compareDrawing(comparison, inner, typeof holder === "number" ? holder : null);
    else if (!isAllowedInForm(comparison, inner))
      comparison.report("forbidden", typeof holder === "number" ? holder : null, key);
  }
};
