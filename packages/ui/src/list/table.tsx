/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- older Safari forgets a table's roles once its rows are blocks */
import type { ReactNode } from "react";

/** Một cột. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** Bảng; on a narrow screen each row is a card. */
export const Table = <Row,>({ caption, columns: [first, ...others], rows, rowKey }: TableProps<Row>) => (
  <table className="table" role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[first, ...others].map(({ key, header, isNumeric }) => (
          <th key={key} scope="col" role="columnheader" className={isNumeric === true ? "numeric" : undefined}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={rowKey(row)} role="row">
          <th scope="row" role="rowheader">
            {first.cell(row)}
          </th>
          {others.map(({ key, header, cell, isNumeric }) => (
            <td key={key} role="cell" data-label={header} className={isNumeric === true ? "numeric" : undefined}>
              {cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
