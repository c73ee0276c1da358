import { MONTHLY_INDICATORS, type Period, type PeriodFigures, type ReportCounts } from "@motcua/domain";
import { indicatorText, numberText, percentText, shareText, shortDayText, timeSavedText } from "@motcua/messages";
import type { OpenOffice } from "./open-office.ts";
import { textTable } from "./text-table.ts";

const COUNTS_HEAD = [
  [
    "Lĩnh vực",
    "Tiếp nhận",
    "trực tuyến",
    "trực tiếp, BCCI",
    "kỳ trước",
    "Giải quyết",
    "trước hạn",
    "đúng hạn",
    "quá hạn",
    "Đang giải quyết",
    "trong hạn",
    "quá hạn",
  ],
  [
    "Field",
    "Received",
    "online",
    "by hand, post",
    "before",
    "Solved",
    "early",
    "on time",
    "late",
    "Open",
    "in time",
    "overdue",
  ],
];

const LEAGUE_HEAD = [
  ["Cơ quan", "Hồ sơ", "Giải quyết", "Quá hạn", "Tỷ lệ", "Đang quá hạn"],
  ["Agency", "Dossiers", "Solved", "Late", "Share", "Overdue now"],
];

/** Báo cáo một kỳ on the screen: a title, then a table, three times over. */
export function sayFigures(
  { pack, law, tenant, say }: OpenOffice,
  of: { readonly period: Period; readonly unit: string | null; readonly figures: PeriodFigures },
): void {
  const { period, unit, figures } = of;
  const fields = new Map(law.offered(tenant).map(({ field }) => [field.code, field.title]));
  const bodies = new Map([...pack.agencies, ...pack.offices].map(({ id, name }) => [id, name]));
  const where = unit === null ? pack.name.vi : (bodies.get(unit) ?? unit);
  say(`${where}, ${shortDayText(period.from)} – ${shortDayText(period.to)}`);

  say("\nBiểu số II.06a/VPCP/KSTT");
  const { lines, total } = figures.report;
  const table = [
    ...COUNTS_HEAD,
    ...lines.map(({ field, ...counts }) => [fields.get(field) ?? field, ...cellsOf(counts)]),
    ["Tổng · Total", ...cellsOf(total)],
  ];
  textTable(table).forEach(say);

  say("\nQuá hạn theo cơ quan · Late by agency");
  const league = figures.league.map(({ agency, volume, solved, late, latePercent, openOverdue }) => [
    bodies.get(agency) ?? agency,
    count(volume),
    count(solved),
    count(late),
    percentText(latePercent, "vi"),
    count(openOverdue),
  ]);
  textTable([...LEAGUE_HEAD, ...league]).forEach(say);

  say("\nChỉ số · Indicators");
  const indicators = MONTHLY_INDICATORS.flatMap(({ definition }) => {
    const value = figures.values.find(({ id }) => id === definition.id);
    if (value === undefined) return [];
    const name = `${indicatorText(definition, "vi")} · ${indicatorText(definition, "en")}`;
    return [[definition.id, name, shareText(value, "vi")]];
  });
  textTable(indicators, 2).forEach(say);
  say(
    `\nThời gian tiết kiệm: ${timeSavedText(figures.timeSaved, "vi")} · Time saved: ${timeSavedText(figures.timeSaved, "en")}`,
  );
}

const count = (value: number): string => numberText(value, "vi");

const cellsOf = ({ received, solved, open }: ReportCounts): readonly string[] =>
  [
    received.total,
    received.online,
    received.counterOrPost,
    received.carriedOver,
    solved.total,
    solved.early,
    solved.onTime,
    solved.late,
    open.total,
    open.inTime,
    open.overdue,
  ].map(count);
