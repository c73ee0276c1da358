import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Problem, Reading } from "../file/problem.ts";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";

/** The national catalogue with a folder of the same shape beside it: procedures that a province published itself, years to come. */
export function catalogueWith(national: Catalogue, folder: string): Reading<Catalogue> {
  const own = readCatalogue(folder);
  if (!own.ok) return own;
  const problems = own.value.procedures
    .filter(({ code, version }) => national.procedures.some((each) => each.code === code && each.version === version))
    .map(({ code, version }): Problem => ({
      file: folder,
      line: 1,
      field: code,
      reason: "inconsistent",
      expected: `a version of its own (the nation has ${code} of ${version})`,
    }));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: freezeDeeply({
      procedures: [...national.procedures, ...own.value.procedures].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      calendars: [...national.calendars, ...own.value.calendars].toSorted((a, b) => a.year - b.year),
    }),
  };
}
