import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { isArray, isCount, isName, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { catalogOf } from "./signature-fields.ts";

const inheritable = ["MediaBox", "CropBox", "Rotate"] as const;

/** A page with what it inherits. */
export type Page = {
  readonly number: number | null;
  readonly dict: PdfDict;
  readonly inherited: ReadonlyMap<string, PdfValue>;
};

const maximumDepth = 64;
const maximumNodes = 1_000_000;

const withOwn = (inherited: ReadonlyMap<string, PdfValue>, dict: PdfDict): ReadonlyMap<string, PdfValue> => {
  let all: Map<string, PdfValue> | null = null;
  for (const key of inheritable) {
    const value = dict.get(key);
    if (value !== undefined) (all ??= new Map(inherited)).set(key, value);
  }
  return all ?? inherited;
};

type Walk = {
  readonly file: PdfFile;
  /** Nodes above the pages; none is entered twice, however the tree is tangled. */
  readonly seen: Set<PdfDict>;
  /** Pages still to pass over; with a /Count that is believed, whole branches at once. */
  skip: number;
  readonly believesCounts: boolean;
  nodes: number;
};

type Above = { readonly inherited: ReadonlyMap<string, PdfValue>; readonly depth: number };

function* pagesBelow(node: PdfValue, above: Above, walk: Walk): Generator<Page, undefined> {
  const { file } = walk;
  if (above.depth > maximumDepth || walk.nodes++ > maximumNodes) throw new PdfLimitError("page tree too deep");
  const dict = file.dict(node);
  if (!dict || walk.seen.has(dict)) return undefined;
  const inherited = withOwn(above.inherited, dict);
  const kids = file.resolve(dict.get("Kids"));
  if (!isArray(kids)) {
    if (isName(file.resolve(dict.get("Type")), "Pages")) return undefined;
    if (walk.skip > 0) walk.skip--;
    else yield { number: node instanceof PdfRef ? node.number : null, dict, inherited };
    return undefined;
  }
  walk.seen.add(dict);
  const count = file.resolve(dict.get("Count"));
  if (walk.believesCounts && isCount(count) && walk.skip >= count && count > 0) {
    walk.skip -= count;
    return undefined;
  }
  for (const kid of kids) yield* pagesBelow(kid, { inherited, depth: above.depth + 1 }, walk);
  return undefined;
}

function* pagesFrom(file: PdfFile, skip: number, believesCounts: boolean): Generator<Page, undefined> {
  const root = catalogOf(file)?.get("Pages");
  const walk: Walk = { file, seen: new Set(), skip, believesCounts, nodes: 0 };
  if (root !== undefined) yield* pagesBelow(root, { inherited: new Map(), depth: 0 }, walk);
  return undefined;
}

const walked = new WeakMap<PdfFile, readonly Page[]>();
const mostKept = 16;

/** All pages in order; of a short file they are remembered, for whoever signs or verifies it asks again and again. */
function* allPages(file: PdfFile): Generator<Page, undefined> {
  const known = walked.get(file);
  if (known) {
    yield* known;
    return undefined;
  }
  const met: Page[] = [];
  for (const page of pagesFrom(file, 0, true)) {
    if (met.length <= mostKept) met.push(page);
    yield page;
  }
  // What was read before a password opened the file is not what is read after.
  if (met.length <= mostKept && !file.isEncrypted) walked.set(file, met);
  return undefined;
}

/** The pages in order, from one of them on (counted from 0). */
export function* pagesOf(file: PdfFile, skip = 0): Generator<Page, undefined> {
  if (skip === 0) {
    yield* allPages(file);
    return undefined;
  }
  const pages = pagesFrom(file, skip, true);
  const first = pages.next();
  if (!first.done) {
    yield first.value;
    yield* pages;
  } else yield* pagesFrom(file, skip, false);
  return undefined;
}
