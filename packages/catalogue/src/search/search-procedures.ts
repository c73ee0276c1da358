import type { Procedure } from "@motcua/domain";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { isOneEditApart } from "./is-one-edit-apart.ts";

const LETTERS_FOR_A_SLIP = 5;

/** What each part of a procedure is worth when a word is found there. */
const PARTS: readonly { readonly worth: number; readonly of: (procedure: Procedure) => readonly string[] }[] = [
  { worth: 9, of: ({ code, title }) => [code, title] },
  { worth: 4, of: ({ field, guidance }) => [...(guidance?.keywords ?? []), field.title] },
  { worth: 1, of: ({ guidance }) => (guidance ? [guidance.summary.vi, guidance.summary.en] : []) },
];

const EXACT = 4;
const BEGINNING = 3;
const SLIP = 1;

/**
 * Tìm thủ tục: every word of the query must be found, with or without marks, from its beginning, or with one slip in a long word.
 * Best first, among equals the one that is explained and has the shorter name; an empty query finds all, in the order given.
 */
export function searchProcedures(procedures: readonly Procedure[], query: string): readonly Procedure[] {
  const asked = foldVietnamese(query);
  if (asked === "") return procedures;
  return procedures
    .map((procedure, order) => ({ procedure, order, score: scoreOf(procedure, asked) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || plainnessOf(a.procedure) - plainnessOf(b.procedure) || a.order - b.order)
    .map(({ procedure }) => procedure);
}

const LONGER_THAN_ANY_TITLE = 10_000;

/** The less the better: what people ask for most is explained, and is the general case with the shorter name. */
const plainnessOf = ({ guidance, title }: Procedure): number =>
  title.length + (guidance === undefined ? LONGER_THAN_ANY_TITLE : 0);

interface FoldedPart {
  readonly worth: number;
  readonly texts: readonly string[];
  readonly words: ReadonlySet<string>;
}

// Folding costs more than searching, and a procedure never changes: fold each once.
const foldedParts = new WeakMap<Procedure, readonly FoldedPart[]>();

function partsOf(procedure: Procedure): readonly FoldedPart[] {
  const known = foldedParts.get(procedure);
  if (known !== undefined) return known;
  const parts = PARTS.map(({ worth, of }) => {
    const texts = of(procedure).map(foldVietnamese);
    return { worth, texts: texts.map((text) => ` ${text} `), words: new Set(texts.flatMap((text) => text.split(" "))) };
  });
  foldedParts.set(procedure, parts);
  return parts;
}

function scoreOf(procedure: Procedure, asked: string): number {
  const parts = partsOf(procedure);
  let score = 0;
  for (const word of asked.split(" ")) {
    const best = Math.max(...parts.map(({ worth, words }) => worth * likeness(word, words)));
    if (best === 0) return 0;
    score += best;
  }
  // The words side by side, as people say them, count once more.
  for (const { worth, texts } of parts) if (texts.some((text) => text.includes(` ${asked} `))) score += worth * EXACT;
  return score;
}

function likeness(word: string, words: ReadonlySet<string>): number {
  if (words.has(word)) return EXACT;
  const others = [...words];
  if (others.some((each) => each.startsWith(word))) return BEGINNING;
  return word.length >= LETTERS_FOR_A_SLIP && others.some((each) => isOneEditApart(word, each)) ? SLIP : 0;
}
