/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- older Safari forgets a table's roles once its rows are blocks */
import type { ReportCounts } from "@motcua/domain";
import { numberText } from "@motcua/messages";
import type { ReportView } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";

const GROUPS = [
  ["received", ["total", "online", "counterOrPost", "carriedOver"]],
  ["solved", ["total", "early", "onTime", "late"]],
  ["open", ["total", "inTime", "overdue"]],
] as const;

interface CountsRow {
  readonly key: string;
  readonly name: string;
  readonly counts: ReportCounts;
  readonly isSum: boolean;
}

/** Biểu số II.06a: a line for each field, their sum last. */
export function CountsTable({ lines, total }: Pick<ReportView, "lines" | "total">) {
  const { texts } = useLanguage();
  const words = texts.reports;
  const rows: readonly CountsRow[] = [
    ...lines.map((line) => ({ key: line.field, name: line.name, counts: line, isSum: false })),
    { key: "", name: words.sum, counts: total, isSum: true },
  ];
  return (
    <table className="table counts" role="table">
      <caption className="visually-hidden">{words.counts}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th rowSpan={2} scope="col" role="columnheader">
            {words.field}
          </th>
          {GROUPS.map(([group, columns]) => (
            <th key={group} colSpan={columns.length} scope="colgroup" role="columnheader" className="group">
              {words[group]}
            </th>
          ))}
        </tr>
        <tr role="row">
          {GROUPS.flatMap(([group, columns]) =>
            columns.map((column) => (
              <th key={`${group} ${column}`} scope="col" role="columnheader" className="numeric">
                {words[column]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <CountsLine key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CountsLine({ row: { name, counts, isSum } }: { readonly row: CountsRow }) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  return (
    <tr role="row" className={isSum ? "sum" : undefined}>
      <th scope="row" role="rowheader" lang={isSum ? undefined : "vi"}>
        {name}
      </th>
      {GROUPS.flatMap(([group, columns]) =>
        columns.map((column) => (
          <td
            key={`${group} ${column}`}
            role="cell"
            data-label={`${words[group]}, ${words[column].toLowerCase()}`}
            className={column === "total" ? "numeric strong" : "numeric"}
          >
            {numberText((counts[group] as Readonly<Record<string, number>>)[column] ?? 0, language)}
          </td>
        )),
      )}
    </tr>
  );
}
