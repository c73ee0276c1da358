import {
  weekdayOf,
  type Agency,
  type Level2011,
  type LocalDayOff,
  type ScanRule,
  type YearTarget,
} from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { inOrder } from "./check-procedure.ts";
import { has, inconsistent } from "./inconsistent.ts";
import { repeated } from "./repeated.ts";

/** `calendar.yaml`: each local day off is a Monday to Saturday, once. */
export const checkLocalDaysOff = (daysOff: readonly LocalDayOff[]): readonly Finding[] => [
  ...repeated(
    daysOff.map(({ day }) => day),
    (index) => ["daysOff", index, "day"],
  ),
  ...daysOff.flatMap(({ day }, index) =>
    weekdayOf(day) < 7 ? [] : [inconsistent(["daysOff", index, "day"], "a Monday to Saturday")],
  ),
];

/** `targets.yaml`: one target for each indicator, year and agency. */
export const checkTargets = (targets: readonly YearTarget[], agencies: readonly Agency[]): readonly Finding[] => [
  ...repeated(
    targets.map(({ indicator, year, agency }) => `${indicator} ${year} ${agency ?? ""}`.trim()),
    (index) => ["targets", index, "indicator"],
  ),
  ...targets.flatMap(({ agency }, index) =>
    agency === undefined || has(agencies, agency)
      ? []
      : [inconsistent(["targets", index, "agency"], `an agency of offices.yaml (${agency} is not)`)],
  ),
];

/** `levels-2011.yaml`: each procedure once, its levels oldest first. */
export const checkLevels2011 = (levels: readonly Level2011[]): readonly Finding[] => [
  ...repeated(
    levels.map(({ procedure }) => procedure),
    (index) => ["levels2011", index, "procedure"],
  ),
  ...levels.flatMap((each, index) => inOrder(each.levels, ["levels2011", index, "levels"])),
];

/** `pack.yaml`, `scans`: only a procedure of the national catalogue is exempt, once. */
export const checkScans = (
  scans: ScanRule | undefined,
  procedures: ReadonlyMap<string, unknown>,
): readonly Finding[] => {
  const except = scans?.except ?? [];
  return [
    ...repeated([...except], (index) => ["scans", "except", index]),
    ...except.flatMap((code, index) =>
      procedures.has(code)
        ? []
        : [inconsistent(["scans", "except", index], `a procedure of the national catalogue (${code} is not)`)],
    ),
  ];
};
