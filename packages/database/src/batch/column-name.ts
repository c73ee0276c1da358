const names = new Map<string, string>();

/** The column of a field of the schema: `previousHash` is kept as `previous_hash`. */
function columnName(field: string): string {
  const known = names.get(field);
  if (known !== undefined) return known;
  const name = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  names.set(field, name);
  return name;
}

/** The row as the table itself names it. */
export const byColumn = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]));
