import { sameBytes } from "../asn1/write-der.ts";
import { isArray, isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import { elementKey, holderOf, type Slot } from "./compare-growing.ts";
import type { Comparison } from "./comparison.ts";
import { sameValue } from "./same-value.ts";

/** When a signature's evidence was gathered: each later gathering says so anew. */
const isMoment = (key: string): boolean => key === "TU" || key === "TS";

const isStillThere = (comparison: Comparison, element: PdfValue, newer: readonly PdfValue[]): boolean => {
  if (newer.some((other) => sameValue(element, other))) return true;
  const piece = comparison.before.resolve(element);
  // Some software writes the whole store anew: what counts is that each piece of evidence is still there.
  return (
    piece instanceof PdfStream &&
    newer.some((other) => {
      const copy = comparison.after.resolve(other);
      return copy instanceof PdfStream && sameBytes(piece.encoded, copy.encoded) && sameValue(piece.dict, copy.dict);
    })
  );
};

const maximumElements = 10_000;

/** Streams, lists of streams, dictionaries of those, and plain values: nothing that a page or a form could show. */
const isEvidence = (comparison: Comparison, value: PdfValue | undefined, depth: number): boolean => {
  const piece = comparison.after.resolve(value);
  if (piece instanceof PdfStream) return !isName(comparison.after.resolve(piece.dict.get("Type")), "XObject");
  if (isArray(piece))
    return (
      piece.length <= maximumElements &&
      piece.every((element) => comparison.after.resolve(element) instanceof PdfStream)
    );
  if (!(piece instanceof PdfDict)) return true;
  return depth > 0 && [...piece.entries.values()].every((entry) => isEvidence(comparison, entry.value, depth - 1));
};

/** A list of certificates, lists or answers, in any order. */
const listGrows = (comparison: Comparison, slot: Slot, older: readonly PdfValue[]): boolean => {
  const newer = comparison.after.resolve(slot.after);
  if (!isArray(newer) || newer.length > maximumElements) return false;
  comparison.allow(slot.holder, slot.key, slot.after);
  for (const element of newer) {
    comparison.sanctionAll(holderOf(slot), elementKey(slot), element);
    if (!(comparison.after.resolve(element) instanceof PdfStream)) return false;
    if (element instanceof PdfRef && comparison.touched.get(element.number) === "changed") return false;
  }
  return older.every((element) => isStillThere(comparison, element, newer));
};

/** The store of evidence (DSS) and what it holds may only grow: bằng chứng kiểm tra. */
export const evidenceGrows = (comparison: Comparison, slot: Slot, depth = 3): boolean => {
  const older = comparison.before.resolve(slot.before);
  const newer = comparison.after.resolve(slot.after);
  if (older === undefined || isMoment(slot.key)) {
    comparison.sanctionAll(slot.holder, slot.key, slot.after);
    return isEvidence(comparison, slot.after, depth);
  }
  if (isArray(older)) return listGrows(comparison, slot, older);
  if (!(older instanceof PdfDict && newer instanceof PdfDict) || depth === 0) return sameValue(older, newer);
  if (newer.duplicateKey !== null) return false;
  comparison.allow(slot.holder, slot.key, slot.after);
  const keys = new Set([...older.entries.keys(), ...newer.entries.keys()]);
  return [...keys].every((key) =>
    evidenceGrows(
      comparison,
      { holder: holderOf(slot), key, before: older.get(key), after: newer.get(key) },
      depth - 1,
    ),
  );
};
