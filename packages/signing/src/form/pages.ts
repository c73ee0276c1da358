import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { isArray, isCount, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { catalogOf } from "./signature-fields.ts";

const inheritable = ["MediaBox", "CropBox", "Rotate"] as const;

/** A page with what it inherits. */
export type Page = {
  readonly number: number | null;
  readonly dict: PdfDict;
  readonly inherited: ReadonlyMap<string, PdfValue>;
};

const maximumPages = 1_000_000;

const withOwn = (inherited: ReadonlyMap<string, PdfValue>, dict: PdfDict): ReadonlyMap<string, PdfValue> => {
  const own = inheritable.flatMap((key) => {
    const value = dict.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return own.length === 0 ? inherited : new Map([...inherited, ...own]);
};

function* walk(
  file: PdfFile,
  node: PdfValue,
  from: {
    readonly inherited: ReadonlyMap<string, PdfValue>;
    readonly seen: Set<number>;
    readonly depth: number;
    skip: number;
  },
): Generator<Page, undefined> {
  if (from.depth > 64 || from.seen.size > maximumPages) throw new PdfLimitError("page tree too deep");
  const number = node instanceof PdfRef ? node.number : null;
  if (number !== null) {
    if (from.seen.has(number)) throw new PdfLimitError("page tree goes round in a circle");
    from.seen.add(number);
  }
  const dict = file.dict(node);
  if (!dict) return undefined;
  const inherited = withOwn(from.inherited, dict);
  const kids = file.resolve(dict.get("Kids"));
  if (!isArray(kids)) {
    if (from.skip > 0) from.skip--;
    else yield { number, dict, inherited };
    return undefined;
  }
  const count = file.resolve(dict.get("Count"));
  if (isCount(count) && from.skip >= count && count > 0) {
    from.skip -= count;
    return undefined;
  }
  const below = { ...from, inherited, depth: from.depth + 1 };
  for (const kid of kids) yield* walk(file, kid, below);
  from.skip = below.skip;
  return undefined;
}

/** The pages in order, from one of them on (counted from 0). */
export function* pagesOf(file: PdfFile, skip = 0): Generator<Page, undefined> {
  const root = catalogOf(file)?.get("Pages");
  if (root !== undefined) yield* walk(file, root, { inherited: new Map(), seen: new Set(), depth: 0, skip });
  return undefined;
}
