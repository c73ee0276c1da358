import type { Procedure, ProvincePack } from "@motcua/domain";
import { comparedFees } from "./compare-fees.ts";
import { comparedHours } from "./compare-hours.ts";
import { comparedLimits } from "./compare-limits.ts";
import { comparedOffices } from "./compare-offices.ts";
import { comparedProcedures, type Names } from "./compare-procedures.ts";
import { comparedProcesses } from "./compare-processes.ts";
import { comparedPromises } from "./compare-promises.ts";
import { comparedSeals } from "./compare-seals.ts";
import { comparedDaysOff, comparedSettings } from "./compare-settings.ts";
import type { PackChange } from "./pack-change.ts";

/** Hai gói khác nhau ở đâu: everything that a person in the office, a citizen or a dossier would notice. */
export function comparedPacks(
  before: ProvincePack,
  after: ProvincePack,
  procedures: readonly Procedure[],
): readonly PackChange[] {
  const names = namesIn([after, before], procedures);
  return [
    ...comparedProcedures(before, after, names),
    ...comparedLimits([before, after], procedures, names),
    ...comparedFees(before, after, names),
    ...comparedOffices(before, after),
    ...comparedHours(before, after),
    ...comparedDaysOff(before, after),
    ...comparedSeals(before, after, names),
    ...comparedPromises(before, after, names),
    ...comparedProcesses(before, after, names),
    ...comparedSettings(before, after),
  ];
}

function namesIn(packs: readonly ProvincePack[], procedures: readonly Procedure[]): Names {
  const titles = new Map(procedures.map(({ code, title }) => [code, `${code} ${title}`]));
  const nameOf = (lists: readonly (readonly { readonly id: string; readonly name: string }[])[]) => (id: string) =>
    lists.flat().find((each) => each.id === id)?.name ?? id;
  const bodies = [...packs.map(({ offices }) => offices), ...packs.map(({ agencies }) => agencies)];
  return { procedure: (code) => titles.get(code) ?? code, office: nameOf(bodies), agency: nameOf(bodies) };
}
