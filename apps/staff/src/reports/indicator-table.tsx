import { changeBetween } from "@motcua/domain";
import { indicatorText, numberText, percentText, type Language } from "@motcua/messages";
import { Table, VisuallyHidden, type Column } from "@motcua/ui";
import type { ReportView } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { IndicatorName } from "./indicator-name.tsx";
import { PercentMark } from "./percent-mark.tsx";
import { NumberLink } from "./number-link.tsx";
import type { ReportPlace } from "./report-address.ts";

type Row = ReportView["indicators"][number];

interface Props {
  readonly indicators: readonly Row[];
  /** The same indicators of the period that this one is laid beside. */
  readonly before: readonly Row[] | null;
  readonly place: ReportPlace | null;
}

/** Các chỉ số: each with what it counts, how it is reckoned, and the dossiers behind both its numbers. */
export function IndicatorTable({ indicators, before, place }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const spoken = { language, words, place };
  return (
    <Table
      caption={<VisuallyHidden>{words.indicators}</VisuallyHidden>}
      columns={[...columns(spoken), ...(before ? comparisonColumns(spoken, before) : [])]}
      rows={indicators}
      rowKey={({ id }) => id}
    />
  );
}

interface Spoken {
  readonly language: Language;
  readonly words: ReturnType<typeof useLanguage>["texts"]["reports"];
  readonly place: ReportPlace | null;
}

const columns = ({ language, words, place }: Spoken): [Column<Row>, ...Column<Row>[]] => {
  const counted = (row: Row, part: "counted" | "missed", count: number) => (
    <NumberLink
      count={count}
      place={place}
      number={{ of: "indicator", indicator: row.id, part }}
      name={`${row.definition ? indicatorText(row.definition, language) : row.id}, ${words.behindParts[part]}`}
    />
  );
  return [
    { key: "name", header: words.indicator, cell: (row) => <IndicatorName line={row} /> },
    { key: "met", header: words.numerator, isNumeric: true, cell: (row) => counted(row, "counted", row.numerator) },
    {
      key: "missed",
      header: words.missed,
      isNumeric: true,
      cell: (row) => counted(row, "missed", row.denominator - row.numerator),
    },
    { key: "all", header: words.denominator, isNumeric: true, cell: (row) => numberText(row.denominator, language) },
    {
      key: "value",
      header: words.value,
      isNumeric: true,
      cell: (row) => <PercentMark value={row.value} />,
    },
    { key: "points", header: words.score, isNumeric: true, cell: (row) => scoreOf(row, language, words) },
  ];
};

function scoreOf({ points, definition }: Row, language: Language, words: Spoken["words"]): string {
  const most = definition?.scoring?.maxPoints;
  if (typeof points !== "number" || most === undefined) return words.none;
  return words.scoreOf(numberText(points, language, 2), numberText(most, language));
}

const comparisonColumns = ({ language, words }: Spoken, before: readonly Row[]): readonly Column<Row>[] => {
  const earlier = ({ id }: Row) => before.find((each) => each.id === id)?.value ?? "not-measurable";
  return [
    {
      key: "before",
      header: words.beforeValue,
      isNumeric: true,
      cell: (row) => percentText(earlier(row), language),
    },
    {
      key: "change",
      header: words.change,
      isNumeric: true,
      cell: (row) => {
        const was = earlier(row);
        if (was === "not-measurable" || row.value === "not-measurable") return words.none;
        const { points } = changeBetween(was, row.value);
        return words.changePoints(`${points > 0 ? "+" : ""}${numberText(points, language, 2)}`);
      },
    },
  ];
};
