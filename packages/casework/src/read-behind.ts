import {
  accept,
  dayOf,
  MONTHLY_INDICATORS,
  readingScope,
  type IndicatorId,
  type Moment,
  type PeriodFigures,
  type ReportNotCompetent,
  type ReportPeriodRefusal,
  type Result,
} from "@motcua/domain";
import type { Caller, DossierLine } from "./ports.ts";
import { readReport, type ReportDesk, type ReportQuestion } from "./read-report.ts";

/** A number of a report: above or below the line of an indicator, or an agency's late ones. */
export type ReportNumber =
  | { readonly of: "indicator"; readonly indicator: IndicatorId; readonly part: "counted" | "missed" }
  | { readonly of: "agency"; readonly agency: string; readonly part: "late" | "openOverdue" };

/** Sau con số: a page of the dossiers that a number counts. */
export interface BehindNumber {
  readonly asOf: Moment;
  readonly total: number;
  readonly pages: number;
  readonly lines: readonly DossierLine[];
  /** Of the page: counted then, and no longer in the caller's sight. */
  readonly unseen: number;
  /** Where the number counts procedures and not dossiers. */
  readonly procedures: readonly { readonly code: string; readonly title: string }[];
}

const LINES_OF_PAGE = 100;

/** Hồ sơ sau con số, in pages; what the caller may not see is only counted. */
export async function readBehind(
  desk: ReportDesk,
  caller: Caller,
  { number, page, ...question }: ReportQuestion & { readonly number: ReportNumber; readonly page: number },
): Promise<Result<BehindNumber, ReportNotCompetent | ReportPeriodRefusal>> {
  const report = await readReport(desk, caller, question);
  if (!report.ok) return report;
  const { figures } = report.value;
  const all = idsBehind(figures, number);
  const ids = all.slice((page - 1) * LINES_OF_PAGE, page * LINES_OF_PAGE);
  const shown = { asOf: figures.asOf, total: all.length, pages: Math.ceil(all.length / LINES_OF_PAGE) };
  if (countsProcedures(number)) {
    const titled = (code: string) => ({ code, title: desk.law.procedure(caller.actor.tenant, code)?.title ?? code });
    return accept({ ...shown, lines: [], unseen: 0, procedures: ids.map(titled) });
  }
  const lines = await desk.casebook.lines(readingScope(caller.actor, dayOf(desk.clock.now())), ids);
  return accept({ ...shown, lines, unseen: ids.length - lines.length, procedures: [] });
}

const countsProcedures = (number: ReportNumber): boolean =>
  number.of === "indicator" &&
  MONTHLY_INDICATORS.some(({ definition: { id, counts } }) => id === number.indicator && counts === "procedure");

function idsBehind({ values, league }: PeriodFigures, number: ReportNumber): readonly string[] {
  if (number.of === "indicator") return values.find(({ id }) => id === number.indicator)?.behind[number.part] ?? [];
  return league.find(({ agency }) => agency === number.agency)?.behind[number.part] ?? [];
}
