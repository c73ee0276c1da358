import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unitRegister, type UnitRegister } from "@motcua/domain";
import { checkCommunes, checkProvinces } from "../check/check-units.ts";
import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Problem, Reading } from "../file/problem.ts";
import { readFileAs } from "../file/read-file-as.ts";
import { communesSchema, provincesSchema } from "../schema/unit-schemas.ts";
import { unitsOfCommunes } from "./units-of-communes.ts";
import { unitsOfProvinces, type ProvinceCodes } from "./units-of-provinces.ts";

/** Đơn vị hành chính: the register, and the codes of its provinces. */
export interface NationalUnits {
  readonly register: UnitRegister;
  readonly provinceCodes: readonly ProvinceCodes[];
}

/** Reads `provinces.yaml` and `communes/` of a folder: all of it, or everything that is wrong with it. */
export function readUnits(folder: string): Reading<NationalUnits> {
  const provinces = readFileAs(join(folder, "provinces.yaml"), provincesSchema);
  if (!provinces.ok) return provinces;
  const { value: nation, yaml } = provinces.value;
  const problems: Problem[] = checkProvinces(nation).map(yaml.problemAt);
  const communes = namesIn(join(folder, "communes")).flatMap((name) => {
    const read = readFileAs(join(folder, "communes", name), communesSchema);
    if (!read.ok) {
      problems.push(...read.problems);
      return [];
    }
    problems.push(...checkCommunes(read.value.value, nation).map(read.value.yaml.problemAt));
    return [read.value.value];
  });
  if (problems.length > 0) return { ok: false, problems };

  const { codes, ...above } = unitsOfProvinces(nation);
  const below = communes.map((file) => unitsOfCommunes(file, above));
  const units = freezeDeeply([...above.units, ...below.flatMap((each) => each.units)]);
  const successions = freezeDeeply([...above.successions, ...below.flatMap((each) => each.successions)]);
  return { ok: true, value: { register: unitRegister(units, successions), provinceCodes: freezeDeeply(codes) } };
}

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .toSorted()
    : [];
