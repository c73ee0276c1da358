import { isArray, PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import type { Comparison, Holder } from "./comparison.ts";
import { sameValue } from "./same-value.ts";

const maximumDepth = 16;

type Place = { readonly holder: Holder; readonly key: string; readonly depth: number };

/** The ways to objects of their own on which a value was found to be the same; null where it is not. */
const movesOf = (
  comparison: Comparison,
  [was, is]: readonly [PdfValue, PdfValue],
  place: Place,
): readonly (readonly [Holder, string, PdfRef])[] | null => {
  const { holder, key, depth } = place;
  if (depth > maximumDepth) return null;
  if (is instanceof PdfRef && !(was instanceof PdfRef)) {
    const value = comparison.after.object(is.number);
    if (comparison.touched.get(is.number) !== "added" || value === undefined || value instanceof PdfRef) return null;
    const below = movesOf(comparison, [was, value], { holder: is.number, key: "", depth: depth + 1 });
    return below && [[holder, key, is], ...below];
  }
  if (was instanceof PdfDict && is instanceof PdfDict) {
    if (is.duplicateKey !== null || was.entries.size !== is.entries.size) return null;
    const inner = [...was.entries].map(([name, entry]) => {
      const value = is.entries.get(name)?.value;
      return value === undefined
        ? null
        : movesOf(comparison, [entry.value, value], { holder, key: name, depth: depth + 1 });
    });
    return inner.every((moves) => moves !== null) ? inner.flat() : null;
  }
  if (isArray(was) && isArray(is)) {
    if (was.length !== is.length) return null;
    const inner = was.map((item, at) => movesOf(comparison, [item, is[at] ?? null], { holder, key, depth: depth + 1 }));
    return inner.every((moves) => moves !== null) ? inner.flat() : null;
  }
  return sameValue(was, is) ? [] : null;
};

/** Whether a value only has parts that were written into objects of their own, as some software does; lets those in. */
export const isSameButMoved = (
  comparison: Comparison,
  [was, is]: readonly [PdfValue | undefined, PdfValue | undefined],
  { holder, key }: { readonly holder: Holder; readonly key: string },
): boolean => {
  if (was === undefined || is === undefined) return false;
  const moves = movesOf(comparison, [was, is], { holder, key, depth: 0 });
  for (const [from, name, target] of moves ?? []) comparison.allow(from, name, target);
  return moves !== null;
};
