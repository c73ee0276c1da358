import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Procedure, ProvincePack } from "@motcua/domain";
import type { z } from "zod";
import { checkFees } from "../check/check-fees.ts";
import { checkOffered } from "../check/check-offered.ts";
import { checkOffices } from "../check/check-offices.ts";
import { checkLevels2011, checkLocalDaysOff, checkScans, checkTargets } from "../check/check-pack-extras.ts";
import { checkProcesses } from "../check/check-processes.ts";
import { checkOnSite, checkSeals } from "../check/check-seals.ts";
import { inconsistent } from "../check/inconsistent.ts";
import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Problem, Reading } from "../file/problem.ts";
import { readFileAs, type TypedFile } from "../file/read-file-as.ts";
import {
  feesSchema,
  levels2011Schema,
  officesSchema,
  packCalendarSchema,
  packSchema,
  packTextsSchema,
} from "../schema/pack-schemas.ts";
import { processesSchema } from "../schema/processes-schema.ts";
import { sealsSchema } from "../schema/seal-schema.ts";
import { targetsSchema } from "../schema/targets-schema.ts";
import type { Catalogue } from "./read-catalogue.ts";

const REQUIRED = ["pack.yaml", "offices.yaml", "fees.yaml", "seals.yaml", "texts.vi.yaml"];
const OPTIONAL = ["calendar.yaml", "targets.yaml", "levels-2011.yaml", "processes.yaml"];

/** Reads one province's folder against the national catalogue: the pack, or everything that is wrong with it. */
export function readProvincePack(folder: string, { procedures }: Pick<Catalogue, "procedures">): Reading<ProvincePack> {
  const problems: Problem[] = [...strangers(folder)];
  const open = <T>(name: string, schema: z.ZodType<T>): TypedFile<T> | undefined => {
    const read = readFileAs(join(folder, name), schema);
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return undefined;
  };
  const openIfThere = <T>(name: string, schema: z.ZodType<T>): TypedFile<T> | undefined =>
    existsSync(join(folder, name)) ? open(name, schema) : undefined;

  const pack = open("pack.yaml", packSchema);
  const desks = open("offices.yaml", officesSchema);
  const fees = open("fees.yaml", feesSchema);
  const seals = open("seals.yaml", sealsSchema);
  const texts = open("texts.vi.yaml", packTextsSchema);
  const calendar = openIfThere("calendar.yaml", packCalendarSchema);
  const targets = openIfThere("targets.yaml", targetsSchema);
  const levels = openIfThere("levels-2011.yaml", levels2011Schema);
  const processes = openIfThere("processes.yaml", processesSchema);
  if (!pack || !desks || !fees || !seals || !texts || problems.length > 0) return { ok: false, problems };

  const known: ReadonlyMap<string, Procedure> = new Map(procedures.map((each) => [each.code, each]));
  const { slug, supplementAnswerDays, procedures: offered, ...rest } = pack.value;
  const { agencies, offices } = desks.value;
  const name = basename(resolve(folder));
  problems.push(
    ...[
      ...(slug === name ? [] : [inconsistent(["slug"], `the name of its folder, ${name}`)]),
      ...checkOffered(offered, desks.value, known),
      ...checkScans(rest.scans, known),
      ...checkOnSite(offered, seals.value.seals, known),
    ].map(pack.yaml.problemAt),
    ...checkOffices(agencies, offices).map(desks.yaml.problemAt),
    ...checkFees(fees.value.fees, offered, known).map(fees.yaml.problemAt),
    ...checkSeals(seals.value.seals, { agencies, offices, offered, procedures: known }).map(seals.yaml.problemAt),
    ...(calendar ? checkLocalDaysOff(calendar.value.daysOff).map(calendar.yaml.problemAt) : []),
    ...(targets ? checkTargets(targets.value.targets, agencies).map(targets.yaml.problemAt) : []),
    ...(levels ? checkLevels2011(levels.value.levels2011).map(levels.yaml.problemAt) : []),
    ...(processes ? checkProcesses(processes.value.processes, offered, known).map(processes.yaml.problemAt) : []),
  );
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: freezeDeeply({
      ...rest,
      slug,
      procedures: offered,
      supplementAnswerDays: supplementAnswerDays.workingDays,
      supplementAnswerSource: supplementAnswerDays.source,
      agencies,
      offices,
      fees: fees.value.fees,
      seals: seals.value.seals,
      contact: texts.value.contact,
      ...calendar?.value,
      ...targets?.value,
      ...levels?.value,
      ...processes?.value,
    }),
  };
}

/** A file with a misspelt name would be passed over in silence. */
function strangers(folder: string): readonly Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name) && !name.endsWith(".cases.yaml"))
    .filter((name) => ![...REQUIRED, ...OPTIONAL].includes(name))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      field: "",
      reason: "unknown-key",
      expected: `a file of a pack: ${[...REQUIRED, ...OPTIONAL].join(", ")} or *.cases.yaml`,
    }));
}
