import { MONTHLY_INDICATORS, parseDay, parseReportMonth, type Period, type ReportMonth } from "@motcua/domain";
import type { Inputs } from "../api/trpc.ts";
import { paths } from "../paths.ts";
import { COMPARISONS, type Comparison } from "./periods.ts";

/** A number of a report, as the server takes it. */
export type NumberOfReport = Inputs["staff"]["reports"]["behind"]["number"];

/** Một bản số liệu chốt. */
export interface FrozenVersion {
  readonly month: ReportMonth;
  readonly version: number;
}

/** What of the reports a person looks at; all of it stands in the address, so that a link and the back key work. */
export interface ReportPlace {
  /** None: the month that is under way. */
  readonly period: Period | null;
  readonly unit: string | null;
  readonly comparison: Comparison;
  /** The dossiers behind this number. */
  readonly number: NumberOfReport | null;
  readonly page: number;
  readonly frozen: FrozenVersion | null;
}

const among = <T extends string>(all: readonly T[], given: string | null): T | null =>
  all.find((each) => each === given) ?? null;

export function readReportPlace(search: string): ReportPlace {
  const query = new URLSearchParams(search);
  const from = parseDay(query.get("tu") ?? "");
  const to = parseDay(query.get("den") ?? "");
  const page = Number(query.get("trang"));
  return {
    period: from && to ? { from, to } : null,
    unit: query.get("don-vi"),
    comparison: among(COMPARISONS, query.get("so-voi")) ?? "none",
    number: readNumber(query),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    frozen: readFrozen(query),
  };
}

function readNumber(query: URLSearchParams): NumberOfReport | null {
  const part = query.get("phan");
  const indicator = MONTHLY_INDICATORS.find(({ definition }) => definition.id === query.get("chi-so"));
  const counted = among(["counted", "missed"], part);
  if (indicator && counted) return { of: "indicator", indicator: indicator.definition.id, part: counted };
  const agency = query.get("co-quan");
  const late = among(["late", "openOverdue"], part);
  return agency !== null && late ? { of: "agency", agency, part: late } : null;
}

function readFrozen(query: URLSearchParams): FrozenVersion | null {
  const month = parseReportMonth(query.get("chot") ?? "");
  const version = Number(query.get("lan"));
  return month && Number.isInteger(version) && version > 0 ? { month, version } : null;
}

export function reportAddress({ period, unit, comparison, number, page, frozen }: ReportPlace): string {
  const query = new URLSearchParams({
    ...(period && { tu: period.from, den: period.to }),
    ...(unit !== null && { "don-vi": unit }),
    ...(comparison !== "none" && { "so-voi": comparison }),
    ...(number?.of === "indicator" && { "chi-so": number.indicator, phan: number.part }),
    ...(number?.of === "agency" && { "co-quan": number.agency, phan: number.part }),
    ...(page > 1 && { trang: String(page) }),
    ...(frozen && { chot: frozen.month, lan: String(frozen.version) }),
  }).toString();
  return query === "" ? paths.reports : `${paths.reports}?${query}`;
}
