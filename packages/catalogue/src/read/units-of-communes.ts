import { addDays, unitOn, unitRegister, type AdministrativeUnit, type UnitSuccession } from "@motcua/domain";
import type { CommunesFile } from "../schema/unit-schemas.ts";
import { unitId, type UnitsRead } from "./units-of-provinces.ts";

type CommuneEntry = CommunesFile["communes"][number];
type Predecessor = CommuneEntry["predecessors"][number];

/** One mention of a former unit under a commune of today. */
interface Mention {
  readonly key: string;
  readonly former: Predecessor;
  readonly commune: CommuneEntry;
}

/** The former unit that a predecessor names: kind, name, district and former province tell it from its namesakes. */
export const formerKey = ({ formerProvince }: Pick<CommuneEntry, "formerProvince">, former: Predecessor): string =>
  [former.kind, former.name, former.district ?? "", formerProvince ?? ""].join("|");

/** One province's file → its communes of today, those before, its former districts, and which went into which. */
export function unitsOfCommunes(file: CommunesFile, provinces: UnitsRead): UnitsRead {
  const eve = addDays(file.on, -1);
  const provinceAt = provincesOf(file, provinces);
  const districtIds = new Map(file.districts.map((each) => [each.name, unitId(file.province, each.kind, each.name)]));
  const mentions = file.communes.flatMap((commune) =>
    commune.predecessors.map((former): Mention => ({ key: formerKey(commune, former), former, commune })),
  );
  const byFormer = Map.groupBy(mentions, ({ key }) => key);

  const districts = file.districts.map((each): AdministrativeUnit => ({
    id: districtIds.get(each.name)!,
    kind: each.kind,
    name: each.name,
    parent: provinceAt.before(each.formerProvince),
    ...(each.from === undefined ? {} : { from: each.from }),
    to: eve,
    source: each.source ?? file.source,
  }));
  const formers = [...byFormer.values()].map(([first]): AdministrativeUnit => {
    const { former, commune } = first!;
    return {
      id: formerId(first!),
      kind: former.kind,
      name: former.name,
      parent: (former.district && districtIds.get(former.district)) ?? provinceAt.before(commune.formerProvince),
      to: eve,
      source: commune.source ?? file.source,
    };
  });
  const communes = file.communes.map((each): AdministrativeUnit => ({
    id: communeId(file, each),
    code: each.code,
    kind: each.kind,
    name: each.name,
    parent: provinceAt.since,
    from: file.on,
    source: each.source ?? file.source,
  }));
  const step = ({ commune, former, key }: Mention): UnitSuccession => ({
    from: formerId(byFormer.get(key)![0]!),
    to: communeId(file, commune),
    part: former.part === true ? "part" : "whole",
    on: file.on,
    source: commune.source ?? file.source,
  });
  return {
    units: [...districts, ...formers, ...communes],
    successions: [...mentions.map(step), ...districtSuccessions(file, mentions, districtIds)],
  };
}

const communeId = ({ on }: CommunesFile, { code, kind, name }: CommuneEntry): string =>
  unitId(code, kind, name, on.slice(0, 4));

/** Its own code is in no source: the first commune it went into leads. */
export const formerId = ({ commune, former }: Pick<Mention, "commune" | "former">): string =>
  unitId(commune.code, former.kind, former.name, ...(former.district === undefined ? [] : [former.district]));

/** The land of a district was its communes: their successors are its own, where the file names them all. */
function districtSuccessions(
  file: CommunesFile,
  mentions: readonly Mention[],
  districtIds: ReadonlyMap<string, string>,
): readonly UnitSuccession[] {
  return file.districts
    .filter(({ communes }) => communes === "all")
    .flatMap(({ name, source }) => {
      const heirs = new Set(mentions.filter(({ former }) => former.district === name).map(({ commune }) => commune));
      return [...heirs].map((commune) => ({
        from: districtIds.get(name)!,
        to: communeId(file, commune),
        part: heirs.size === 1 ? ("whole" as const) : ("part" as const),
        on: file.on,
        source: commune.source ?? source ?? file.source,
      }));
    });
}

interface ProvinceIds {
  readonly since: string;
  readonly before: (formerProvince: string | undefined) => string;
}

function provincesOf({ province, on }: CommunesFile, { units, successions }: UnitsRead): ProvinceIds {
  const register = unitRegister(units, successions);
  return {
    since: unitOn(register, province, on)!.id,
    before: (former) => unitOn(register, former ?? province, addDays(on, -1))!.id,
  };
}
