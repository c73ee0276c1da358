/** JSON with sorted keys and no spaces: the same text before and after a jsonb column, which keeps no order. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return Array.isArray(value) ? arrayJson(value) : objectJson(value as Readonly<Record<string, unknown>>);
}

function arrayJson(values: readonly unknown[]): string {
  let text = "";
  for (const each of values) text += `${text === "" ? "" : ","}${canonicalJson(each ?? null)}`;
  return `[${text}]`;
}

function objectJson(values: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const key of Object.keys(values).toSorted()) {
    const each = values[key];
    if (each !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}
