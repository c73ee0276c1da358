import {
  epochSecondsOf,
  reckonFigures,
  type Measurement,
  type Moment,
  type Period,
  type PeriodFigures,
} from "@motcua/domain";
import { measurePeriod } from "./measure-period.ts";
import type { Desk } from "./ports.ts";

/** Which figures: of the dossiers that these units held at the end of the period. */
export interface FiguresQuestion {
  readonly tenant: string;
  readonly units: readonly string[];
  readonly period: Period;
  /** Only what was reckoned after this moment will do. */
  readonly newerThan?: Moment;
}

/** Số liệu, and the moment at which they were reckoned. */
export interface ReckonedFigures extends PeriodFigures {
  readonly asOf: Moment;
}

/** Answers with figures, reckoned now or a short while ago. */
export type Figures = (question: FiguresQuestion) => Promise<ReckonedFigures>;

type FiguresDesk = Pick<Desk, "clock" | "law" | "casebook">;

interface Kept {
  readonly askedAt: Moment;
  readonly figures: Promise<ReckonedFigures>;
}

const KEPT_SECONDS = 300;
const MOST_KEPT = 8;

/**
 * Số liệu vừa tính: one period is measured at a time, whoever asks. Its figures are kept for a few minutes, so that the
 * dossiers behind a number are those that were counted in it. `breathe` lets others be served between two figures.
 */
export function keptFigures(desk: FiguresDesk, breathe: () => Promise<unknown>): Figures {
  const kept = new Map<string, Kept>();
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const key = keyOf(question);
    const now = desk.clock.now();
    const before = kept.get(key);
    if (before && isFresh(before, now, question.newerThan)) return before.figures;
    const figures = last.then(() => reckon(desk, question, breathe));
    last = figures.catch(() => {
      if (kept.get(key)?.figures === figures) kept.delete(key);
    });
    kept.delete(key);
    kept.set(key, { askedAt: now, figures });
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return figures;
  };
}

const keyOf = ({ tenant, units, period }: FiguresQuestion): string =>
  [tenant, period.from, period.to, ...units.toSorted()].join(" ");

/** Nothing is newer than a moment that has not come: asked for that, what is kept will do. */
function isFresh({ askedAt }: Kept, now: Moment, newerThan: Moment | undefined): boolean {
  const age = epochSecondsOf(now) - epochSecondsOf(askedAt);
  return age >= 0 && age < KEPT_SECONDS && (newerThan === undefined || askedAt > newerThan || newerThan > now);
}

async function reckon(
  desk: FiguresDesk,
  { tenant, units, period }: FiguresQuestion,
  breathe: () => Promise<unknown>,
): Promise<ReckonedFigures> {
  const asOf = desk.clock.now();
  const own: Measurement[] = [];
  for (const office of units)
    for (const each of await measurePeriod(desk, tenant, { period, office })) if (each.unit === office) own.push(each);
  const steps = reckonFigures(own);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { asOf, ...value };
    await breathe();
  }
}
