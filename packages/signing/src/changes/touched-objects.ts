import { isSpace } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isName, PdfStream } from "../pdf/value.ts";
import type { XrefEntry } from "../pdf/xref-entry.ts";
import type { Change } from "./change.ts";
import type { AppendedObject } from "./read-increment.ts";
import { sameValue } from "./same-value.ts";

export type Touch = "added" | "changed";

export type TouchedObjects = { readonly touched: ReadonlyMap<number, Touch>; readonly faults: readonly Change[] };

const isInUse = (entry: XrefEntry | undefined): entry is Exclude<XrefEntry, { kind: "free" }> =>
  entry !== undefined && entry.kind !== "free";

const samePlace = (before: XrefEntry, after: XrefEntry): boolean =>
  (before.kind === "plain" &&
    after.kind === "plain" &&
    before.offset === after.offset &&
    before.generation === after.generation) ||
  (before.kind === "packed" &&
    after.kind === "packed" &&
    before.container === after.container &&
    before.index === after.index);

/** Where the object of an entry begins: some software points at the line end before it. */
const startOf = ({ bytes, origin }: PdfFile, offset: number): number => {
  let at = offset + origin;
  while (isSpace(bytes[at])) at++;
  return at;
};

/**
 * Which object numbers an update gives another meaning. An override that says the same as before is none; a place inside the
 * older bytes that the older file did not show is a fault.
 */
export const touchedObjects = (
  before: PdfFile,
  after: PdfFile,
  appended: ReadonlyMap<number, AppendedObject>,
): TouchedObjects => {
  const touched = new Map<number, Touch>();
  const faults: Change[] = [];
  const fault = (object: number, what: string): number => faults.push({ kind: "forbidden", object, what });
  const isAppended = (entry: XrefEntry): boolean => {
    const plain = entry.kind === "packed" ? after.entry(entry.container) : entry;
    return plain?.kind === "plain" && appended.has(startOf(after, plain.offset));
  };
  const sections = after.sections.slice(0, after.sections.length - before.sections.length);
  for (const number of new Set(sections.flatMap((section) => [...section.numbers()]))) {
    const was = before.entry(number);
    const is = after.entry(number);
    if (!isInUse(is)) {
      // Nothing is there any more: harmless only as long as nothing refers to it.
      if (isInUse(was)) touched.set(number, "changed");
      continue;
    }
    if (isInUse(was) && samePlace(was, is)) continue;
    // Some software lists every object anew, and points a few bytes beside the older entry.
    if (isInUse(was) && was.kind === "plain" && is.kind === "plain" && was.generation === is.generation)
      if (!isAppended(is) && sameValue(before.object(number), after.object(number))) continue;
    if (!isAppended(is)) {
      fault(number, "hidden-object");
      continue;
    }
    if (!isInUse(was)) {
      touched.set(number, "added");
      continue;
    }
    const old = before.object(number);
    if (sameValue(old, after.object(number))) continue;
    if (old instanceof PdfStream && isName(old.dict.get("Type"), "ObjStm")) fault(number, "object-stream-replaced");
    touched.set(number, "changed");
  }
  // Software that looks for objects itself would find what no section lists.
  for (const [start, { number, isXref }] of appended) {
    const entry = after.entry(number);
    if (!isXref && !(entry?.kind === "plain" && startOf(after, entry.offset) === start))
      fault(number, "unlisted-object");
  }
  return { touched, faults };
};
