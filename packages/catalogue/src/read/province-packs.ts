import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ProvincePack } from "@motcua/domain";
import type { Catalogue } from "./read-catalogue.ts";
import { readProvincePack } from "./read-province-pack.ts";
import { valueOrStop } from "./value-or-stop.ts";

/** Every province pack in a folder, by name. Throws with file, line and field when a data file is wrong. */
export function provincePacks(folder: string, catalogue: Pick<Catalogue, "procedures">): readonly ProvincePack[] {
  const readings = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "pack.yaml")))
    .toSorted()
    .map((name) => readProvincePack(join(folder, name), catalogue));
  const problems = readings.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0 ? valueOrStop<never>({ ok: false, problems }) : readings.map((each) => valueOrStop(each));
}
