import { rounded } from "@motcua/domain";
import type { Figure, Scenario } from "../scenario/scenario.ts";
import type { Comparison } from "./compare.ts";
import { printedNumber } from "./printed-number.ts";

/** One centre, replayed and compared. */
export interface ReplayedCentre {
  readonly scenario: Scenario;
  readonly dossiers: number;
  readonly seconds: number;
  readonly rows: readonly Comparison[];
}

const SENSE = { exact: "", nearly: "gần ", over: "hơn ", about: "khoảng " } as const;
const UNIT = { count: "", percent: " %", points: " điểm" } as const;

const printed = (figure: Figure): string =>
  `${SENSE[figure.sense]}${printedNumber(figure.value, figure.decimals)}${UNIT[figure.unit]}`;

const ours = ({ figure, platform }: Comparison): string =>
  `${printedNumber(rounded(platform, figure.decimals), figure.decimals)}${UNIT[figure.unit]}`;

/** The published figures beside the platform's own, as a Markdown table. */
export function replayTable({ scenario, dossiers, seconds, rows }: ReplayedCentre): string {
  const played =
    dossiers === 0
      ? "Bài báo chỉ nói về danh mục, không có hồ sơ để chạy lại."
      : `${printedNumber(dossiers, 0)} hồ sơ chạy lại qua các thao tác thật trong ${printedNumber(seconds, 1)} giây.`;
  return [
    `## ${scenario.centre}, ${scenario.province}`,
    "",
    `${scenario.source.document}. ${scenario.source.note} ${played}`,
    "",
    "| Số liệu | Đã công bố | Nền tảng tính | Khớp | Ghi chú |",
    "|---|---:|---:|:-:|---|",
    ...rows.map(
      (row) =>
        `| ${row.figure.text} | ${printed(row.figure)} | ${ours(row)} | ${row.agrees ? "✓" : "✗"} | ${row.note} |`,
    ),
    "",
  ].join("\n");
}
