import { numberText, type Language } from "@motcua/messages";
import { Table, VisuallyHidden, type Column } from "@motcua/ui";
import type { ReportView } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { NumberLink } from "./number-link.tsx";
import { PercentMark } from "./percent-mark.tsx";
import type { ReportPlace } from "./report-address.ts";

type Row = ReportView["league"][number];

interface Props {
  readonly league: ReportView["league"];
  readonly place: ReportPlace | null;
}

/** Bảng quá hạn theo cơ quan, the worst first. */
export function LeagueTable({ league, place }: Props) {
  const { language, texts } = useLanguage();
  return (
    <>
      <p className="quiet">{texts.reports.leagueNote}</p>
      <Table
        caption={<VisuallyHidden>{texts.reports.league}</VisuallyHidden>}
        columns={columns({ language, words: texts.reports, place })}
        rows={league}
        rowKey={({ agency }) => agency}
      />
    </>
  );
}

interface Spoken {
  readonly language: Language;
  readonly words: ReturnType<typeof useLanguage>["texts"]["reports"];
  readonly place: ReportPlace | null;
}

const columns = ({ language, words, place }: Spoken): [Column<Row>, ...Column<Row>[]] => {
  const late = (row: Row, part: "late" | "openOverdue", count: number) => (
    <NumberLink
      count={count}
      place={place}
      number={{ of: "agency", agency: row.agency, part }}
      name={`${row.name}, ${words.behindParts[part]}`}
    />
  );
  const points = (value: Row["spread"]) =>
    value === "not-measurable" ? words.none : words.points(numberText(value, language, 2));
  return [
    { key: "agency", header: words.agency, cell: (row) => <span lang="vi">{row.name}</span> },
    { key: "volume", header: words.volume, isNumeric: true, cell: (row) => numberText(row.volume, language) },
    { key: "solved", header: words.solved, isNumeric: true, cell: (row) => numberText(row.solved, language) },
    { key: "late", header: words.late, isNumeric: true, cell: (row) => late(row, "late", row.late) },
    {
      key: "percent",
      header: words.latePercent,
      isNumeric: true,
      cell: (row) => <PercentMark value={row.latePercent} />,
    },
    {
      key: "overdue",
      header: words.openOverdue,
      isNumeric: true,
      cell: (row) => late(row, "openOverdue", row.openOverdue),
    },
    { key: "trend", header: words.monthToMonth, isNumeric: true, cell: (row) => points(row.monthToMonth) },
    { key: "spread", header: words.spread, isNumeric: true, cell: (row) => points(row.spread) },
  ];
};
