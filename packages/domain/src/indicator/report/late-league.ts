import { isSolved, type Measurement } from "../measurement.ts";
import { percentOf } from "../percent.ts";
import { reportMonthOf, type ReportMonth } from "../period.ts";
import type { NotMeasurable } from "../indicator.ts";

/** Quá hạn trong một tháng. */
export interface LateMonth {
  readonly month: ReportMonth;
  readonly solved: number;
  readonly late: number;
  readonly latePercent: number | NotMeasurable;
}

/** Một cơ quan trong bảng xếp hạng quá hạn. */
export interface LeagueRow {
  readonly agency: string;
  /** Dossiers of the period, open ones too. */
  readonly volume: number;
  readonly solved: number;
  readonly late: number;
  readonly latePercent: number | NotMeasurable;
  readonly openOverdue: number;
  readonly months: readonly LateMonth[];
  /** Points of the last month over the one before. */
  readonly monthToMonth: number | NotMeasurable;
  /** Between the best month and the worst, in points: small is stable (ổn định). */
  readonly spread: number | NotMeasurable;
  readonly behind: { readonly late: readonly string[]; readonly openOverdue: readonly string[] };
}

/** Bảng xếp hạng quá hạn theo cơ quan: the worst first; a share stands beside its volume, or it would mislead. */
export const lateLeague = (measurements: readonly Measurement[]): readonly LeagueRow[] =>
  [
    ...Map.groupBy(
      measurements.filter(({ entry }) => entry !== null),
      ({ agency }) => agency,
    ),
  ]
    .map(([agency, those]) => rowOf(agency, those))
    .toSorted((a, b) => order(b) - order(a) || (a.agency < b.agency ? -1 : 1));

const order = ({ latePercent }: LeagueRow): number => (latePercent === "not-measurable" ? -1 : latePercent);

function rowOf(agency: string, those: readonly Measurement[]): LeagueRow {
  const solved = those.filter(isSolved);
  const late = solved.filter(isLate);
  const openOverdue = those.filter((each) => each.state === "open" && isLate(each));
  const months = monthsOf(solved);
  return {
    agency,
    volume: those.length,
    solved: solved.length,
    late: late.length,
    latePercent: percentOf(late.length, solved.length),
    openOverdue: openOverdue.length,
    months,
    ...trendOf(months),
    behind: { late: late.map(({ id }) => id), openOverdue: openOverdue.map(({ id }) => id) },
  };
}

const isLate = ({ punctuality }: Measurement): boolean => punctuality === "late";

const monthsOf = (solved: readonly Measurement[]): readonly LateMonth[] =>
  [...Map.groupBy(solved, ({ solvedAt }) => reportMonthOf(solvedAt!))]
    .map(([month, those]) => {
      const late = those.filter(isLate).length;
      return { month, solved: those.length, late, latePercent: percentOf(late, those.length) };
    })
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));

function trendOf(months: readonly LateMonth[]): Pick<LeagueRow, "monthToMonth" | "spread"> {
  const percents = months.map(({ latePercent }) => latePercent).filter((percent) => percent !== "not-measurable");
  const [before, last] = percents.slice(-2);
  if (before === undefined || last === undefined) return { monthToMonth: "not-measurable", spread: "not-measurable" };
  return { monthToMonth: last - before, spread: Math.max(...percents) - Math.min(...percents) };
}
