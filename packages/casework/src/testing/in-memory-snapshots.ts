import { headingOf, type KeptMonth, type ReportMonth } from "@motcua/domain";
import type { Snapshots } from "../ports.ts";

/** Frozen months as the database keeps them: added to, never altered. */
export function inMemorySnapshots(): Snapshots {
  const kept: KeptMonth[] = [];
  const versions = (tenant: string, unit: string, month: ReportMonth): readonly KeptMonth[] =>
    kept.filter(({ frozen }) => frozen.tenant === tenant && frozen.unit === unit && frozen.month === month);
  return {
    versions: async (...of) => versions(...of),
    latest: async (...of) => versions(...of).at(-1) ?? null,
    headings: async (tenant, unit) =>
      kept
        .filter(({ frozen }) => frozen.tenant === tenant && frozen.unit === unit)
        .map(headingOf)
        .toSorted((a, b) => (a.month === b.month ? b.version - a.version : a.month < b.month ? 1 : -1)),
    keep: async (frozen) => {
      if (versions(frozen.tenant, frozen.unit, frozen.month).length !== frozen.version - 1) return null;
      const added = { frozen, hash: `hash-${kept.length + 1}`, published: null };
      kept.push(added);
      return added;
    },
    publish: async ({ tenant, unit, month, version }, published) => {
      const each = versions(tenant, unit, month).find(({ frozen }) => frozen.version === version);
      if (!each || each.published) return false;
      kept[kept.indexOf(each)] = { ...each, published };
      return true;
    },
  };
}
