import type { SealEntry } from "@motcua/casework";
import type { Context } from "./context.ts";

/** Một con dấu trong sổ, what it names by code called by name. */
export interface SealView extends Omit<SealEntry, "seal"> {
  readonly seal: Omit<SealEntry["seal"], "agency" | "office" | "scope">;
  readonly agency: string;
  readonly office: string;
  /** Fields and single procedures on whose results it is put. */
  readonly scope: readonly string[];
}

export function sealView(
  { seal: { agency, office, scope, ...seal }, ...entry }: SealEntry,
  { desk, tenant, searchProcedures }: Pick<Context, "desk" | "tenant" | "searchProcedures">,
): SealView {
  const pack = desk.law.pack(tenant);
  const units = new Map([...(pack?.agencies ?? []), ...(pack?.offices ?? [])].map(({ id, name }) => [id, name]));
  const offered = searchProcedures("");
  const fields = new Map(offered.map(({ field }) => [field.code, field.title]));
  const procedures = new Map(offered.map(({ code, title }) => [code, title]));
  return {
    ...entry,
    seal,
    agency: units.get(agency) ?? agency,
    office: units.get(office) ?? office,
    scope: [
      ...scope.fields.map((code) => fields.get(code) ?? code),
      ...scope.procedures.map((code) => procedures.get(code) ?? code),
    ],
  };
}
