import type { Finding } from "../file/problem.ts";
import { formerId, formerKey } from "../read/units-of-communes.ts";
import type { CommunesFile, ProvincesFile } from "../schema/unit-schemas.ts";
import { repeated } from "./repeated.ts";

const wrong = (at: Finding["at"], expected: string): Finding => ({ at, reason: "inconsistent", expected });

/** `provinces.yaml`: a code belongs to one province at a time, a birth code to one for ever. */
export function checkProvinces({ on, provinces }: ProvincesFile): readonly Finding[] {
  const formers = provinces.flatMap(({ predecessors = [] }, p) =>
    predecessors.map((each, index) => ({ each, at: ["provinces", p, "predecessors", index] as const })),
  );
  return [
    ...repeated(
      provinces.map(({ code }) => code),
      (index) => ["provinces", index, "code"],
    ),
    ...repeated(
      [...provinces.filter(({ predecessors }) => predecessors === undefined), ...formers.map(({ each }) => each)].map(
        ({ code }) => code,
      ),
      () => ["provinces"],
    ),
    ...repeated(
      formers.map(({ each }) => each.personalNumberCode),
      (index) => [...formers[index]!.at, "personalNumberCode"],
    ),
    ...provinces.flatMap(({ predecessors, personalNumberCode, from, renewed = [] }, index) => [
      ...((predecessors === undefined) === (personalNumberCode !== undefined)
        ? []
        : [wrong(["provinces", index], "a personalNumberCode, or predecessors that have theirs")]),
      ...renewed.flatMap((each, r) =>
        each.from > (renewed[r - 1]?.from ?? from ?? on)
          ? []
          : [wrong(["provinces", index, "renewed", r, "from"], "a day after the one before")],
      ),
    ]),
  ];
}

/** `communes/<province>.yaml` against the provinces: whole units once, divided ones at least twice, nothing left out. */
export function checkCommunes(file: CommunesFile, provinces: ProvincesFile): readonly Finding[] {
  const province = provinces.provinces.find(({ code }) => code === file.province);
  if (province === undefined || file.on < provinces.on)
    return [wrong(["province"], `a province that provinces.yaml has on ${file.on}`)];
  return [
    ...(province.communes === file.communes.length
      ? []
      : [wrong(["communes"], `${province.communes} communes, as provinces.yaml says`)]),
    ...repeated(
      file.communes.map(({ code }) => code),
      (index) => ["communes", index, "code"],
    ),
    ...repeated(
      file.districts.map(({ name }) => name),
      (index) => ["districts", index, "name"],
    ),
    ...file.communes.flatMap((commune, c) =>
      repeated(
        commune.predecessors.map((former) => formerId({ commune, former })),
        (index) => ["communes", c, "predecessors", index],
      ),
    ),
    ...formerProvinces(file, province),
    ...districtsNamed(file),
    ...divisions(file),
  ];
}

/** Needed where the province was put together from several, and then one of them. */
function formerProvinces(file: CommunesFile, province: ProvincesFile["provinces"][number]): readonly Finding[] {
  const codes = province.predecessors?.map(({ code }) => code) ?? [];
  const isRight = (code: string | undefined): boolean =>
    codes.length > 1 ? code !== undefined && codes.includes(code) : code === undefined;
  const expected = codes.length > 1 ? `one of ${codes.join(", ")}` : "none: the province has one predecessor at most";
  return [
    ...file.communes.flatMap(({ formerProvince }, index) =>
      isRight(formerProvince) ? [] : [wrong(["communes", index, "formerProvince"], expected)],
    ),
    ...file.districts.flatMap(({ formerProvince }, index) =>
      isRight(formerProvince) ? [] : [wrong(["districts", index, "formerProvince"], expected)],
    ),
  ];
}

function districtsNamed({ districts, communes }: CommunesFile): readonly Finding[] {
  const named = new Set(communes.flatMap(({ predecessors }) => predecessors.map(({ district }) => district)));
  return [
    ...communes.flatMap(({ predecessors }, c) =>
      predecessors.flatMap(({ district }, index) =>
        district === undefined || districts.some(({ name }) => name === district)
          ? []
          : [wrong(["communes", c, "predecessors", index, "district"], "a district listed above")],
      ),
    ),
    ...districts.flatMap(({ name }, index) =>
      named.has(name) ? [] : [wrong(["districts", index, "name"], "a district that a predecessor below names")],
    ),
  ];
}

/** A unit named twice was divided, and says so each time; one that says so is named twice. */
function divisions({ communes }: CommunesFile): readonly Finding[] {
  const mentions = communes.flatMap((commune, c) =>
    commune.predecessors.map((former, index) => ({
      key: formerKey(commune, former),
      isPart: former.part === true,
      at: ["communes", c, "predecessors", index, "part"],
    })),
  );
  return [...Map.groupBy(mentions, ({ key }) => key).values()].flatMap((same) =>
    same.flatMap(({ isPart, at }) => {
      if (same.length > 1 && !isPart) return [wrong(at, `part: true (it is named ${same.length} times)`)];
      return same.length === 1 && isPart ? [wrong(at, "another commune that has the rest of it")] : [];
    }),
  );
}
