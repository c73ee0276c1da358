import {
  MONTHLY_INDICATORS,
  type FrozenValue,
  type IndicatorDefinition,
  type LeagueRow,
  type PeriodFigures,
  type PeriodReport,
  type TimeSaved,
} from "@motcua/domain";

/** Một chỉ số as a reader has it: what it counts, by which formula, and what came out. */
export interface IndicatorLine extends Omit<FrozenValue, "behind"> {
  /** Null where the formula has changed since. */
  readonly definition: IndicatorDefinition | null;
}

/** Tên gọi by code. */
export interface ReportNames {
  readonly fields: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
}

interface Named {
  readonly name: string;
}

/** Báo cáo without the dossiers behind its numbers: they are asked for one number at a time. */
export interface ReportView {
  readonly lines: readonly (PeriodReport["lines"][number] & Named)[];
  readonly total: PeriodReport["total"];
  readonly league: readonly (Omit<LeagueRow, "behind"> & Named)[];
  readonly indicators: readonly IndicatorLine[];
  readonly timeSaved: Pick<TimeSaved, "hours" | "days">;
}

export const reportView = (
  { report, league, values, timeSaved: { hours, days } }: PeriodFigures,
  { fields, agencies }: ReportNames,
): ReportView => ({
  lines: report.lines.map((line) => ({ ...line, name: fields.get(line.field) ?? line.field })),
  total: report.total,
  league: league.map(({ behind: _, ...row }) => ({ ...row, name: agencies.get(row.agency) ?? row.agency })),
  indicators: values.map(({ behind: _, ...value }) => ({ ...value, definition: definitionOf(value) })),
  timeSaved: { hours, days },
});

const definitionOf = ({ id, version }: Pick<FrozenValue, "id" | "version">): IndicatorDefinition | null =>
  MONTHLY_INDICATORS.find(({ definition }) => definition.id === id && definition.version === version)?.definition ??
  null;
