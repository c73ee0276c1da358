import { basename, join } from "node:path";
import type { Procedure, ProvincePack } from "@motcua/domain";
import { checkFees, checkOffered, checkOffices, checkSeals } from "../check/check-province-pack.ts";
import { freezeDeeply } from "../file/freeze-deeply.ts";
import type { Finding, Reading } from "../file/problem.ts";
import { readFileAs } from "../file/read-file-as.ts";
import { feesSchema, officesSchema, packSchema, packTextsSchema, sealsSchema } from "../schema/pack-schemas.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** Reads one province's folder against the national catalogue: the pack, or everything that is wrong with it. */
export function readProvincePack(folder: string, { procedures }: Pick<Catalogue, "procedures">): Reading<ProvincePack> {
  const pack = readFileAs(join(folder, "pack.yaml"), packSchema);
  const desks = readFileAs(join(folder, "offices.yaml"), officesSchema);
  const fees = readFileAs(join(folder, "fees.yaml"), feesSchema);
  const seals = readFileAs(join(folder, "seals.yaml"), sealsSchema);
  const texts = readFileAs(join(folder, "texts.vi.yaml"), packTextsSchema);
  if (!pack.ok || !desks.ok || !fees.ok || !seals.ok || !texts.ok) {
    return { ok: false, problems: [pack, desks, fees, seals, texts].flatMap((each) => (each.ok ? [] : each.problems)) };
  }

  const known: ReadonlyMap<string, Procedure> = new Map(procedures.map((each) => [each.code, each]));
  const { slug, supplementAnswerDays, procedures: offered, ...rest } = pack.value.value;
  const { agencies, offices } = desks.value.value;
  const misnamed: readonly Finding[] =
    slug === basename(folder)
      ? []
      : [{ at: ["slug"], reason: "inconsistent", expected: `the name of its folder, ${basename(folder)}` }];
  const problems = [
    ...[...misnamed, ...checkOffered(offered, offices, known)].map(pack.value.yaml.problemAt),
    ...checkOffices(agencies, offices).map(desks.value.yaml.problemAt),
    ...checkFees(fees.value.value.fees, offered, known).map(fees.value.yaml.problemAt),
    ...checkSeals(seals.value.value.seals, { agencies, offices, offered, procedures: known }).map(
      seals.value.yaml.problemAt,
    ),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: freezeDeeply({
      ...rest,
      slug,
      procedures: offered,
      supplementAnswerDays: supplementAnswerDays.workingDays,
      agencies,
      offices,
      fees: fees.value.value.fees,
      seals: seals.value.value.seals,
      contact: texts.value.value.contact,
    }),
  };
}
