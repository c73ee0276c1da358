import { dayOf, parseDossierCode, yearOf, type Dossier } from "@motcua/domain";
import type { NumberKind } from "../casebook/next-number.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import type { NumberProblem } from "./audit-problem.ts";
import type { StoredEvent } from "./stored-dossier.ts";

interface SeriesName {
  readonly kind: NumberKind;
  readonly scope: string;
  readonly period: string;
}

/** A number that a dossier bears; a filing is only counted. */
interface GivenNumber extends SeriesName {
  readonly number: number;
}

interface Series extends SeriesName {
  /** The last number of each counter: one, or for results one of each agency. */
  readonly lasts: readonly number[];
  readonly numbers: readonly number[];
}

/** A dossier does not tell which agency numbered its result: those of one year are looked at together. */
const EVERY_AGENCY = "*";

/** Every number the events of one dossier speak of. */
export function numbersOf(dossier: Dossier | null, events: readonly StoredEvent[]): readonly GivenNumber[] {
  const given: GivenNumber[] = [];
  if (dossier) given.push({ kind: "filing", scope: dossier.office, period: dayOf(dossier.submittedAt), number: 0 });
  let hasResultNumber = false;
  for (const { event } of events) {
    if (event.type === "received") {
      const code = parseDossierCode(event.data.code);
      if (code) given.push({ kind: "dossier", scope: code.unitCode, period: code.receivedOn, number: code.number });
    }
    // An approval renewed on another day keeps its number.
    if (event.type === "approved" && !hasResultNumber) {
      hasResultNumber = true;
      given.push({ kind: "result", scope: EVERY_AGENCY, period: String(yearOf(event.data.issuedOn)), number: Number.parseInt(event.data.resultNumber, 10) });
    }
    if (event.type === "fee-paid" && dossier) given.push({ kind: "receipt", scope: dossier.office, period: String(yearOf(dayOf(event.at))), number: Number.parseInt(event.data.receiptNumber, 10) });
  }
  return given;
}

export interface NumberLedger {
  readonly add: (given: readonly GivenNumber[]) => void;
  readonly check: (tx: PrismaTransaction, tenant: string) => Promise<readonly NumberProblem[]>;
}

/** Gathers numbers dossier by dossier, then holds them beside the counters. */
export function numberLedger(): NumberLedger {
  const ledger = new Map<string, SeriesName & { readonly lasts: number[]; readonly numbers: number[] }>();
  const seriesOf = ({ kind, scope, period }: SeriesName) => {
    const name = JSON.stringify([kind, scope, period]);
    const series = ledger.get(name) ?? { kind, scope, period, lasts: [], numbers: [] };
    ledger.set(name, series);
    return series;
  };
  return {
    add: (given) => {
      for (const each of given) seriesOf(each).numbers.push(each.number);
    },
    check: async (tx, tenant) => {
      for (const { kind, scope, period, last } of await tx.counter.findMany({ where: { tenant } })) {
        seriesOf({ kind: kind as NumberKind, scope: kind === "result" ? EVERY_AGENCY : scope, period }).lasts.push(last);
      }
      return [...ledger.values()].flatMap((series) => (series.kind === "filing" ? countProblems(series) : seriesProblems(series)));
    },
  };
}

function countProblems({ kind, scope, period, lasts, numbers }: Series): readonly NumberProblem[] {
  const counted = lasts[0] ?? 0;
  return counted === numbers.length ? [] : [{ code: "number.count-differs", kind, scope, period, counted, found: numbers.length }];
}

/** Each number up to a counter's last is borne once for each counter that came so far. */
export function seriesProblems({ kind, scope, period, lasts, numbers }: Series): readonly NumberProblem[] {
  const bearers = new Map<number, number>();
  for (const number of numbers) bearers.set(number, (bearers.get(number) ?? 0) + 1);
  const problems: NumberProblem[] = [];
  for (let number = 1; number <= Math.max(0, ...lasts); number += 1) {
    const given = lasts.filter((last) => last >= number).length;
    const found = bearers.get(number) ?? 0;
    if (found < given) problems.push({ code: "number.missing", kind, scope, period, number });
    if (found > given) problems.push({ code: "number.repeated", kind, scope, period, number });
    bearers.delete(number);
  }
  for (const number of bearers.keys()) problems.push({ code: "number.never-given", kind, scope, period, number });
  return problems;
}
