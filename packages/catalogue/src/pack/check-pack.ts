import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ProvincePack } from "@motcua/domain";
import { checkWorkedCases } from "../check/check-worked-cases.ts";
import type { Problem, Reading } from "../file/problem.ts";
import { readFileAs } from "../file/read-file-as.ts";
import type { Catalogue } from "../read/read-catalogue.ts";
import { readProvincePack } from "../read/read-province-pack.ts";
import { workedCasesSchema } from "../schema/worked-cases-schema.ts";

/** A pack that is right, and how many of its worked cases agree with the rules. */
export interface CheckedPack {
  readonly pack: ProvincePack;
  readonly cases: number;
}

/** Kiểm tra gói: its files against the schemas, each other and the catalogue, then every worked case against the rules. */
export function checkPack(folder: string, catalogue: Catalogue): Reading<CheckedPack> {
  const read = readProvincePack(folder, catalogue);
  if (!read.ok) return read;
  const problems: Problem[] = [];
  let cases = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".cases.yaml"))) {
    const file = readFileAs(join(folder, name), workedCasesSchema);
    if (!file.ok) problems.push(...file.problems);
    else {
      cases += file.value.value.cases.length;
      const findings = checkWorkedCases(file.value.value, { catalogue, pack: read.value });
      problems.push(...findings.map(file.value.yaml.problemAt));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { pack: read.value, cases } };
}
