import type { IndicatorId } from "../indicator-id.ts";
import type { IndicatorValue } from "../indicator.ts";
import type { Measurement } from "../measurement.ts";
import { timeSaved, type TimeSaved } from "../practice/time-saved.ts";
import { averageTimes, type AverageTime } from "../quality-index/average-times.ts";
import { lateHandlers, type LateHandler } from "../report/late-handlers.ts";
import { lateLeague, type LeagueRow } from "../report/late-league.ts";
import { periodReport, type PeriodReport } from "../report/period-report.ts";
import { MONTHLY_INDICATORS } from "./monthly-indicators.ts";

/** A value with the version of the definition that gave it. */
export interface FrozenValue extends IndicatorValue {
  readonly id: IndicatorId;
  readonly version: number;
}

/** Số liệu của một kỳ: every figure that dossiers alone give, with the dossiers behind it. */
export interface PeriodFigures {
  readonly values: readonly FrozenValue[];
  readonly report: PeriodReport;
  readonly league: readonly LeagueRow[];
  readonly timeSaved: TimeSaved;
  readonly averageTimes: readonly AverageTime[];
  readonly lateHandlers: readonly LateHandler[];
}

/** One figure after the other, so that a process that serves others may pause between two of them. */
export function* reckonFigures(measurements: readonly Measurement[]): Generator<undefined, PeriodFigures> {
  const values: FrozenValue[] = [];
  for (const { definition, of } of MONTHLY_INDICATORS) {
    values.push({ id: definition.id, version: definition.version, ...of(measurements) });
    yield;
  }
  const report = periodReport(measurements);
  yield;
  const league = lateLeague(measurements);
  yield;
  const saved = timeSaved(measurements);
  yield;
  const times = averageTimes(measurements);
  yield;
  return { values, report, league, timeSaved: saved, averageTimes: times, lateHandlers: lateHandlers(measurements) };
}

/** The same at one go: a month is frozen with the very figures that a report of it shows. */
export function figuresOf(measurements: readonly Measurement[]): PeriodFigures {
  const steps = reckonFigures(measurements);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
