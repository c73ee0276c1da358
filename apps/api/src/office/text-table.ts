/** Bảng chữ: columns as wide as their widest cell; after so many columns of words, numbers stand to the right. */
export function textTable(rows: readonly (readonly string[])[], wordColumns = 1): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat(widths[column]! - widthOf(cell));
        return column < wordColumns ? `${cell}${room}` : `${room}${cell}`;
      })
      .join("  "),
  );
}

/** Vietnamese may be typed with its marks apart; on the screen they take no room. */
const widthOf = (cell: string): number => cell.normalize("NFC").length;
