import {
  accept,
  dayOf,
  refuse,
  reportingUnits,
  reportPeriod,
  type Moment,
  type Period,
  type ReportNotCompetent,
  type ReportPeriodRefusal,
  type Result,
} from "@motcua/domain";
import type { Figures, ReckonedFigures } from "./kept-figures.ts";
import type { Caller, Desk } from "./ports.ts";

/** What a report needs: the desk, and figures. */
export type ReportDesk = Pick<Desk, "clock" | "law" | "casebook"> & { readonly figures: Figures };

/** Which report; of all his units where none is named. */
export interface ReportQuestion {
  readonly period: Period;
  readonly unit?: string;
  readonly newerThan?: Moment;
}

/** Báo cáo một kỳ of some units. */
export interface UnitsReport {
  readonly period: Period;
  readonly units: readonly string[];
  readonly figures: ReckonedFigures;
}

/** Xem báo cáo: of the caller's own units, and of nobody else's. */
export async function readReport(
  desk: ReportDesk,
  { actor }: Caller,
  { period, unit, newerThan }: ReportQuestion,
): Promise<Result<UnitsReport, ReportNotCompetent | ReportPeriodRefusal>> {
  const today = dayOf(desk.clock.now());
  const own = reportingUnits(actor, today);
  const units = unit === undefined ? own : own.filter((each) => each === unit);
  if (units.length === 0) return refuse({ code: "report.not-competent" });
  const asked = reportPeriod(period, today);
  if (!asked.ok) return asked;
  const question = { tenant: actor.tenant, units, period, ...(newerThan !== undefined && { newerThan }) };
  return accept({ period, units, figures: await desk.figures(question) });
}
