import { PdfSyntaxError } from "./syntax-error.ts";
import type { XrefEntry } from "./xref-entry.ts";

/** Neighbouring numbers and how to read the entry of each. */
export type XrefRun = {
  readonly first: number;
  readonly count: number;
  readonly entryAt: (index: number) => XrefEntry | undefined;
};

export type XrefRows = {
  readonly highest: number;
  readonly entry: (number: number) => XrefEntry | undefined;
  readonly numbers: () => Iterable<number>;
  readonly oddity: string | null;
};

export const freeEntry: XrefEntry = { kind: "free" };

const maximumNumber = 2_147_483_646;

const runOf = (runs: readonly XrefRun[], number: number): XrefRun | undefined => {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || number < run.first) high = middle - 1;
    else if (number >= run.first + run.count) low = middle + 1;
    else return run;
  }
  return undefined;
};

function* numbersOf(runs: readonly XrefRun[]): Iterable<number> {
  for (const { first, count } of runs) for (let number = first; number < first + count; number++) yield number;
}

const sameEntry = (one: XrefEntry | undefined, other: XrefEntry | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Rows that give a number twice: the first one counts here, as in most viewers; whether in all is unknown. */
const untangled = (runs: readonly XrefRun[], highest: number): XrefRows => {
  const entries = new Map<number, XrefEntry | undefined>();
  let oddity: string | null = null;
  for (const { first, count, entryAt } of runs)
    for (let index = 0; index < count; index++) {
      const entry = entryAt(index);
      const number = first + index;
      if (!entries.has(number)) entries.set(number, entry);
      else if (!sameEntry(entries.get(number), entry)) oddity = `object ${number} listed twice in one xref section`;
    }
  return { highest, entry: (number) => entries.get(number), numbers: () => entries.keys(), oddity };
};

/** Puts the runs of one section in order. */
export const rowsOf = (found: readonly XrefRun[]): XrefRows => {
  const filled = found.filter(({ count }) => count > 0);
  const runs = filled.length > 1 ? filled.toSorted((left, right) => left.first - right.first) : filled;
  const last = runs.at(-1);
  const highest = runs.reduce((top, { first, count }) => Math.max(top, first + count - 1), 0);
  if (last && highest > maximumNumber) throw new PdfSyntaxError("object number too high", 0);
  const isTangled = runs.some(({ first, count }, index) => (runs[index + 1]?.first ?? Infinity) < first + count);
  if (isTangled) return untangled(found, highest);
  return {
    highest,
    entry: (number) => {
      const run = runOf(runs, number);
      return run?.entryAt(number - run.first);
    },
    numbers: () => numbersOf(runs),
    oddity: null,
  };
};
