import { isArray, PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import type { Comparison, Holder } from "./comparison.ts";
import { sameValue } from "./same-value.ts";

/** One place in both states: who holds it and under which key. */
export type Slot = {
  readonly holder: Holder;
  readonly key: string;
  readonly before: PdfValue | undefined;
  readonly after: PdfValue | undefined;
};

/** The holder of what a value contains: its own object, or the object in which it stands directly. */
export const holderOf = (slot: Slot): Holder => (slot.after instanceof PdfRef ? slot.after.number : slot.holder);

/** The key under which the elements of an array leave their holder. */
export const elementKey = (slot: Slot): string => (slot.after instanceof PdfRef ? "" : slot.key);

/**
 * An array that may only grow: every older element is still there, in the older order. Returns the new elements, or null
 * where the array lost or reordered something.
 */
export const addedElements = (comparison: Comparison, slot: Slot): readonly PdfValue[] | null => {
  const older = comparison.before.resolve(slot.before);
  const newer = comparison.after.resolve(slot.after);
  comparison.allow(slot.holder, slot.key, slot.after);
  const before = isArray(older) ? older : [];
  if (older !== undefined && !isArray(older)) return sameValue(older, newer) ? [] : null;
  if (!isArray(newer)) return before.length === 0 && newer === undefined ? [] : null;
  const added: PdfValue[] = [];
  let at = 0;
  for (const element of newer) {
    if (at < before.length && sameValue(before[at], element)) at++;
    else added.push(element);
  }
  return at === before.length ? added : null;
};

/** A dictionary of evidence or resources that may only grow; false where an older entry changed. */
export const grows = (comparison: Comparison, slot: Slot, depth: number): boolean => {
  const older = comparison.before.resolve(slot.before);
  const newer = comparison.after.resolve(slot.after);
  if (older === undefined) {
    comparison.sanctionAll(slot.holder, slot.key, slot.after);
    return true;
  }
  if (isArray(older)) {
    const added = addedElements(comparison, slot);
    for (const element of added ?? []) comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
    return added !== null;
  }
  if (older instanceof PdfDict && newer instanceof PdfDict && depth > 0) {
    comparison.allow(slot.holder, slot.key, slot.after);
    const keys = new Set([...older.entries.keys(), ...newer.entries.keys()]);
    return [...keys].every((key) =>
      grows(comparison, { holder: holderOf(slot), key, before: older.get(key), after: newer.get(key) }, depth - 1),
    );
  }
  return sameValue(slot.before, slot.after) || sameValue(older, newer);
};
