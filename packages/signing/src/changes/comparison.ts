import { latin1 } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import { isName, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import type { Change, ChangedField, ChangeKind } from "./change.ts";
import { referencesOf } from "./references.ts";
import { mayReferTo } from "./referrers.ts";
import type { Touch } from "./touched-objects.ts";

/** "trailer", or the number of the object from which a reference leaves. */
export type Holder = number | "trailer";

const maximumVisits = 2_000_000;

/** Keys under which the catalogue, a page, a form field or an annotation may be referred to without being drawn or executed. */
const naming = new Set([
  "",
  "Kids",
  "OpenAction",
  // What a signature's reference (SigRef) is about.
  "Data",
  "P",
  "Parent",
  "Pg",
  "Obj",
  "Dest",
  "D",
  "Dests",
  "Names",
  "Annots",
  "Fields",
  "Popup",
  "IRT",
  "Prev",
  "Next",
  "First",
  "Last",
]);

/** Keys under which a node of the structure tree may be referred to. */
const structural = new Set(["", "K", "Nums", "Kids", "ParentTree", "StructTreeRoot", "P", "Pg"]);

const maximumUnreadable = 65_536;

/** The numbers that the bytes of an unreadable object refer to; null where not even its bytes are at hand. */
const rawReferences = (file: PdfFile, number: number): readonly number[] | null => {
  const entry = file.entry(number);
  if (entry?.kind !== "plain") return null;
  const start = entry.offset + file.origin;
  const [body = ""] = latin1(file.bytes.subarray(start, start + maximumUnreadable)).split("endobj");
  return [...body.matchAll(/(\d+)\s+\d+\s+R/g)].map(([, target]) => Number(target));
};

/**
 * Two neighbouring states of a file and the changes found so far. Default deny: every touched object must in the end be
 * explained on every path on which it can be reached.
 */
export class Comparison {
  readonly before: PdfFile;
  readonly after: PdfFile;
  readonly touched: ReadonlyMap<number, Touch>;
  readonly changes: Change[];
  /** Signature fields that this update signed: number of the field, and of the signature dictionary. */
  readonly signedFields = new Map<number, number | null>();
  /** The form fields that this update signed, filled or brought. */
  readonly fields: ChangedField[] = [];
  readonly #allowedPaths = new Set<string>();
  readonly #sanctioned = new Set<number>();
  readonly #checkedByKey = new Set<number>();
  readonly #checkedStructure = new Set<number>();
  readonly #newWidgets = new Set<number>();

  constructor(
    before: PdfFile,
    after: PdfFile,
    found: { readonly touched: ReadonlyMap<number, Touch>; readonly faults: readonly Change[] },
  ) {
    this.before = before;
    this.after = after;
    this.touched = found.touched;
    this.changes = [...found.faults];
  }

  report(kind: ChangeKind, object: number | null, what: string): void {
    this.changes.push({ kind, object, what });
  }

  reportOnPage(change: Change & { readonly page: number }): void {
    this.changes.push(change);
  }

  /** This object may be reached from there under this key. */
  allow(holder: Holder, key: string, value: PdfValue | undefined): void {
    if (value instanceof PdfRef) this.#allowedPaths.add(`${holder} ${key} ${value.number}`);
  }

  /** The widget of a new signature field, which may join a page. */
  addWidget(number: number): void {
    this.#newWidgets.add(number);
  }

  isNewWidget(number: number): boolean {
    return this.#newWidgets.has(number);
  }

  /** Lets in what is new behind a value: an appearance, a signature, a piece of evidence. What is older stays to be explained. */
  sanctionAll(holder: Holder, key: string, value: PdfValue | undefined): void {
    if (value === undefined || value === null) return;
    const references = value instanceof PdfRef ? [{ key, target: value.number }] : referencesOf(value);
    for (const reference of references) {
      if (this.touched.get(reference.target) !== "added") continue;
      this.#allowedPaths.add(`${holder} ${reference.key || key} ${reference.target}`);
      this.#sanctionBelow(reference.target);
    }
  }

  #sanctionBelow(start: number): void {
    const waiting = [start];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (this.#sanctioned.has(number)) continue;
      this.#sanctioned.add(number);
      const value = this.after.object(number);
      if (value === undefined) continue;
      for (const { target } of referencesOf(value)) if (this.touched.get(target) === "added") waiting.push(target);
    }
  }

  /** A changed object only harmless keys of which differ: wherever it is named, not drawn, it may stay. */
  checkedByKey(number: number): void {
    this.#checkedByKey.add(number);
  }

  /** A node of the structure tree, or a list in it, that only grew. */
  checkedStructure(number: number): void {
    this.#checkedStructure.add(number);
  }

  #isExplained(holder: Holder, key: string, target: number): boolean {
    if (holder !== "trailer" && this.#sanctioned.has(holder)) return true;
    if (this.#allowedPaths.has(`${holder} ${key} ${target}`)) return true;
    if (this.#checkedStructure.has(target) && structural.has(key)) return true;
    return this.#checkedByKey.has(target) && naming.has(key);
  }

  /** Denies every way to a touched object that no rule explained; gives up at a moment. */
  denyUnexplained(deadline: number): void {
    // Most files hold no such way at all, reachable or not, which is told without a walk through all of their objects.
    if (this.touched.size > 0 && this.#hasUnexplained(deadline)) this.#walk(deadline);
  }

  #hasUnexplained(deadline: number): boolean {
    const { entries } = this.after.trailer;
    for (const key of ["Root", "Info", "Encrypt"]) {
      const value = entries.get(key)?.value;
      if (value instanceof PdfRef && this.touched.has(value.number) && !this.#isExplained("trailer", key, value.number))
        return true;
    }
    let looks = 0;
    for (const number of mayReferTo(this.after, this.touched)) {
      if ((++looks & 4095) === 0 && performance.now() > deadline) throw new PdfLimitError("takes too long");
      if (this.#sanctioned.has(number)) continue;
      const value = this.#valueOf(number);
      if (value === undefined || (value instanceof PdfStream && isName(value.dict.get("Type"), "XRef"))) continue;
      for (const { key, target } of referencesOf(value))
        if (this.touched.has(target) && !this.#isExplained(number, key, target)) return true;
    }
    return false;
  }

  /** Walks the whole newer file: what cannot be reached may refer to anything. */
  #walk(deadline: number): void {
    const denied = new Set<number>();
    const seen = new Set<number>();
    const waiting: number[] = [];
    let visits = 0;
    const follow = (holder: Holder, value: PdfValue): void => {
      for (const { key, target } of referencesOf(value)) {
        if (this.touched.has(target) && !denied.has(target) && !this.#isExplained(holder, key, target)) {
          denied.add(target);
          this.report("forbidden", target, key);
        }
        if (seen.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
    };
    const { entries } = this.after.trailer;
    for (const key of ["Root", "Info", "Encrypt"]) {
      const value = entries.get(key)?.value;
      if (value instanceof PdfRef && this.touched.has(value.number) && !this.#isExplained("trailer", key, value.number))
        this.report("forbidden", value.number, key);
      if (value instanceof PdfRef && !seen.has(value.number)) {
        seen.add(value.number);
        waiting.push(value.number);
      }
    }
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (seen.size > maximumVisits) throw new PdfLimitError("too many objects");
      if ((++visits & 4095) === 0 && performance.now() > deadline) throw new PdfLimitError("takes too long");
      const value = this.#valueOf(number);
      if (value !== undefined) follow(number, value);
    }
  }

  /** An older object that nobody can read leads nowhere, before as after; what the update wrote must be readable. */
  #valueOf(number: number): PdfValue | undefined {
    try {
      return this.after.object(number);
    } catch (error) {
      if (!(error instanceof PdfSyntaxError) || this.touched.has(number)) throw error;
      // Other software may repair it, and must not then find in it a way to what the update wrote.
      const named = rawReferences(this.after, number);
      if (!named || named.some((target) => this.touched.has(target))) throw error;
      return undefined;
    }
  }
}
