import { dayOf, parseDossierCode, yearOf } from "@motcua/domain";
import type { NumberKind } from "../casebook/next-number.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import type { NumberProblem } from "./audit-problem.ts";
import { orNull } from "./or-null.ts";
import type { StoredEvent } from "./stored-dossier.ts";

interface SeriesName {
  readonly kind: NumberKind;
  readonly scope: string;
  readonly period: string;
}

/** A number that a dossier bears; a filing is only counted. */
export interface GivenNumber extends SeriesName {
  readonly number: number;
}

interface Series extends SeriesName {
  /** The last number of each counter: one, or for results one of each agency. */
  readonly lasts: readonly number[];
  readonly numbers: readonly number[];
}

/** A dossier does not tell which agency numbered its result: those of one year are looked at together. */
const EVERY_AGENCY = "*";

/** Every number that a dossier's events speak of; of approvals the first, for one renewed on another day keeps its number. */
export function numbersOf(events: readonly StoredEvent[]): readonly GivenNumber[] {
  const approved = events.find(({ event }) => event.type === "approved");
  const telling = events.filter((each) => each.event.type !== "approved" || each === approved);
  return telling.flatMap((each) => orNull(() => numbersIn(each, officeAt(each, events))) ?? []);
}

/** The office that held the dossier then: its receipts stay in its series when the dossier goes on to another. */
function officeAt({ position }: StoredEvent, events: readonly StoredEvent[]): string {
  const before = events.filter((each) => each.position.sequence < position.sequence);
  return (
    before
      .flatMap(({ event }) => (event.type === "submitted" || event.type === "transferred" ? [event.data.office] : []))
      .at(-1) ?? ""
  );
}

function numbersIn({ event, position }: StoredEvent, office: string): readonly GivenNumber[] {
  switch (event.type) {
    case "submitted":
      return [{ kind: "filing", scope: event.data.office, period: dayOf(event.at), number: position.sequence }];
    case "received": {
      const code = parseDossierCode(event.data.code);
      return code ? [{ kind: "dossier", scope: code.unitCode, period: code.receivedOn, number: code.number }] : [];
    }
    case "approved":
    case "result-reissued": {
      const number = Number.parseInt(event.data.resultNumber, 10);
      return [{ kind: "result", scope: EVERY_AGENCY, period: String(yearOf(event.data.issuedOn)), number }];
    }
    case "fee-paid": {
      const number = Number.parseInt(event.data.receiptNumber, 10);
      return [{ kind: "receipt", scope: office, period: String(yearOf(dayOf(event.at))), number }];
    }
    default:
      return [];
  }
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
        seriesOf({ kind: kind as NumberKind, scope: kind === "result" ? EVERY_AGENCY : scope, period }).lasts.push(
          last,
        );
      }
      return [...ledger.values()].flatMap((series) =>
        series.kind === "filing" ? countProblems(series) : seriesProblems(series),
      );
    },
  };
}

function countProblems({ kind, scope, period, lasts, numbers }: Series): readonly NumberProblem[] {
  const counted = lasts[0] ?? 0;
  return counted === numbers.length
    ? []
    : [{ code: "number.count-differs", kind, scope, period, counted, found: numbers.length }];
}

/** Beyond so many missing numbers of one series a list of them tells nobody more. */
const MOST_TOLD = 100;

/** Each number up to a counter's last is borne once for each counter that came so far. */
export function seriesProblems({ kind, scope, period, lasts, numbers }: Series): readonly NumberProblem[] {
  const series = { kind, scope, period };
  const bearers = new Map<number, number>();
  for (const number of numbers) bearers.set(number, (bearers.get(number) ?? 0) + 1);
  const top = Math.max(0, ...lasts);
  const problems: NumberProblem[] = [];
  for (let number = 1; number <= top && problems.length < MOST_TOLD; number += 1) {
    const given = lasts.filter((last) => last >= number).length;
    const found = bearers.get(number) ?? 0;
    if (found < given) problems.push({ code: "number.missing", ...series, number });
    if (found > given) problems.push({ code: "number.repeated", ...series, number });
  }
  const beyond = [...bearers.keys()].filter((number) => !(number >= 1 && number <= top));
  return [...problems, ...beyond.map((number) => ({ code: "number.never-given" as const, ...series, number }))];
}
