import type { PressRow, PressTable } from "@motcua/domain";
import { shortMomentText } from "../calendar/day-text.ts";
import { percentText } from "../indicator/percent-text.ts";
import { inBoth, type Language } from "../language.ts";
import type { NameOf } from "../refusal/refusal-texts.ts";
import { monthYear } from "./month-year.ts";

/** Tệp gửi báo chí: the table, and what its columns mean. It is signed elsewhere. */
export interface PressCsv {
  readonly csv: string;
  readonly legend: readonly string[];
}

const COLUMNS = inBoth({
  vi: ["Cơ quan", "Hồ sơ trong kỳ", "Đã giải quyết", "Quá hạn", "Tỷ lệ quá hạn", "Đang giải quyết quá hạn"],
  en: ["Agency", "Applications in the period", "Solved", "Late", "Share late", "Open and overdue"],
});

const MEANINGS = inBoth({
  vi: [
    "Hồ sơ trong kỳ: hồ sơ tiếp nhận trong tháng và hồ sơ từ tháng trước chuyển sang.",
    "Quá hạn: hồ sơ đã giải quyết sau ngày hẹn trả; thời gian chờ người dân bổ sung hoặc nộp tiền không tính.",
    "Tỷ lệ quá hạn: số quá hạn chia cho số đã giải quyết.",
    "Đang giải quyết quá hạn: hồ sơ chưa có kết quả khi hết tháng và đã qua ngày hẹn trả.",
  ],
  en: [
    "Applications in the period: those received in the month, and those carried over into it.",
    "Late: solved after the promised day; time in which the citizen had to act is not counted.",
    "Share late: late among solved.",
    "Open and overdue: without a result at the end of the month, after the promised day.",
  ],
});

/** Bảng gửi báo chí as text: RFC 4180, a mark of the encoding first, so that a spreadsheet reads Vietnamese. */
export function pressCsv(table: PressTable, language: Language, nameOf: NameOf): PressCsv {
  const lines = [COLUMNS[language], ...table.rows.map((row) => cellsOf(row, language, nameOf))];
  const csv = `\uFEFF${lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
  return { csv, legend: [...headOf(table, language, nameOf), ...MEANINGS[language]] };
}

const headOf = (
  { unit, month, version, figures, publishedAt, stampedAt }: PressTable,
  language: Language,
  nameOf: NameOf,
): readonly string[] =>
  language === "vi"
    ? [
        `${nameOf(unit)}, số liệu tháng ${monthYear(month)}, bản chốt lần ${version}, công bố lúc ${shortMomentText(publishedAt)}.`,
        `Kết xuất lúc ${shortMomentText(stampedAt)}; mã kiểm tra của số liệu: ${figures}.`,
      ]
    : [
        `${nameOf(unit)}, figures of ${monthYear(month)}, frozen version ${version}, published at ${shortMomentText(publishedAt)}.`,
        `Exported at ${shortMomentText(stampedAt)}; check code of the figures: ${figures}.`,
      ];

const cellsOf = (row: PressRow, language: Language, nameOf: NameOf): readonly string[] => [
  nameOf(row.agency),
  String(row.volume),
  String(row.solved),
  String(row.late),
  percentText(row.latePercent, language),
  String(row.openOverdue),
];

/** A cell that begins like a formula is one to a spreadsheet: an apostrophe keeps it text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
