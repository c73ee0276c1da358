/** The column of a field of the schema: `previousHash` is kept as `previous_hash`. */
const columnName = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The row as the table itself names it. */
export const byColumn = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]));
