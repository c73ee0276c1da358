import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  addDays,
  addressParts,
  convertAddress,
  day,
  existsOn,
  findByName,
  levelOf,
  predecessorsOf,
  rollUp,
  successorOf,
  successorsOf,
  unitHeirs,
  unitOn,
} from "@motcua/domain";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "../file/problem.ts";
import { alteredCopy, type Alteration } from "./altered-copy.ts";
import { NATIONAL_FOLDER } from "./national-catalogue.ts";
import { nationalUnits } from "./national-units.ts";
import { readUnits } from "./read-units.ts";

const EVE = day("2025-06-30");
const SWITCH = day("2025-07-01");
const { register, provinceCodes } = nationalUnits();

const named = (id: string) => register.byId.get(id)?.name;
const provincesOn = (on: typeof EVE) =>
  register.units.filter((unit) => levelOf(unit) === "province" && existsOn(unit, on));
const below = (code: string, on: typeof EVE) => {
  const province = unitOn(register, code, on)!.id;
  return register.units.filter((unit) => unit.parent === province && existsOn(unit, on));
};

describe("the provinces (63 tỉnh, thành phố thành 34)", () => {
  it("were 63 and are 34, with 3,321 communes", () => {
    expect(provincesOn(EVE).length).toBe(63);
    expect(provincesOn(SWITCH).length).toBe(34);
    expect(provinceCodes.reduce((sum, { communes = 0 }) => sum + communes, 0)).toBe(3321);
  });

  it("are 28 provinces and 6 cities, and 27 and 7 since Đồng Nai became a city", () => {
    const kinds = (on: string) => {
      const provinces = provincesOn(day(on)).map(({ kind }) => kind);
      return [
        provinces.filter((kind) => kind === "province").length,
        provinces.filter((kind) => kind === "city").length,
      ];
    };
    expect(kinds("2025-07-01")).toEqual([28, 6]);
    expect(kinds("2026-04-29")).toEqual([28, 6]);
    expect(kinds("2026-04-30")).toEqual([27, 7]);
  });

  it("keep the number of a predecessor that is not always the namesake", () => {
    const renumbered = ["24", "15", "44", "52", "80", "82", "91"];
    expect(renumbered.map((code) => unitOn(register, code, EVE)?.name)).toEqual([
      "Bắc Giang",
      "Yên Bái",
      "Quảng Bình",
      "Bình Định",
      "Long An",
      "Tiền Giang",
      "Kiên Giang",
    ]);
    expect(renumbered.map((code) => unitOn(register, code, SWITCH)?.name)).toEqual([
      "Bắc Ninh",
      "Lào Cai",
      "Quảng Trị",
      "Gia Lai",
      "Tây Ninh",
      "Đồng Tháp",
      "An Giang",
    ]);
  });

  it("have each a birth code of their own, that no merger takes away", () => {
    const births = provinceCodes.flatMap(({ unit, personalNumberCode }) =>
      personalNumberCode === undefined ? [] : [[personalNumberCode, named(unit)] as const],
    );
    expect(births.length).toBe(63);
    expect(new Map(births).get("026")).toBe("Vĩnh Phúc");
    expect(new Map(births).size).toBe(63);
  });
});

describe("the communes of three provinces (đơn vị cấp xã)", () => {
  it("are as many as published", () => {
    expect(["22", "44", "25"].map((code) => below(code, SWITCH).length)).toEqual([54, 78, 148]);
  });

  it("were in Quảng Ninh 171 before: 91 xã, 73 phường, 7 thị trấn, so that no two share name and kind", () => {
    const former = register.units.filter(
      (unit) =>
        levelOf(unit) === "commune" &&
        existsOn(unit, EVE) &&
        successorsOf(register, unit.id, SWITCH).some((each) => each.unit.parent === unitOn(register, "22", SWITCH)!.id),
    );
    const kinds = former.map(({ kind }) => kind);
    expect(["commune", "ward", "township"].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
      91, 73, 7,
    ]);
    expect(new Set(former.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(171);
  });

  it("12 former units of Quảng Ninh were divided, and 3 of Phú Thọ", () => {
    const divided = register.units.filter((unit) => {
      const answer = levelOf(unit) === "commune" ? successorOf(register, unit.id, SWITCH) : null;
      return answer?.ok === false && answer.refusal.code === "unit.split";
    });
    const inQuangNinh =
      "Đại Dực, Đông Ngũ, Đồng Lâm, Đức Chính, Hà Khẩu, Hải Hòa, Hải Lạng, Liên Hòa, Quảng Long, Trưng Vương, Vô Ngại, Yên Than";
    const inPhuTho = "Cao Sơn, Đồng Tân, Vầy Nưa";
    expect(new Set(divided.map(({ name }) => name))).toEqual(new Set(`${inQuangNinh}, ${inPhuTho}`.split(", ")));
    expect(divided.length).toBe(15);
  });

  it("Hạ Long is a ward today; the city and the commune of that name went elsewhere", () => {
    const found = findByName(register, "Hạ Long", SWITCH);
    expect(found.map(({ unit, standing }) => [unit.kind, standing])).toEqual([
      ["ward", "in-force"],
      ["city", "ended"],
      ["commune", "ended"],
    ]);
    const [ward, city, commune] = found.map(({ unit }) => unit.id);
    expect(predecessorsOf(register, ward!, EVE).map(({ unit }) => unit.name)).toEqual(
      expect.arrayContaining(["Hồng Hà", "Hồng Hải"]),
    );
    expect(successorsOf(register, city!, SWITCH).length).toBe(11);
    expect(successorOf(register, commune!, SWITCH)).toMatchObject({ ok: true, value: { name: "Vân Đồn" } });
  });

  it("Cẩm Phả city went into five wards and communes, and a part of xã Hải Hòa into Hải Lạng", () => {
    const [city] = findByName(register, "thành phố Cẩm Phả", EVE);
    expect(successorsOf(register, city!.unit.id, SWITCH).map(({ unit }) => `${unit.code} ${unit.name}`)).toEqual([
      "06760 Mông Dương",
      "06778 Quang Hanh",
      "06781 Cửa Ông",
      "06793 Cẩm Phả",
      "06799 Hải Hòa",
      "06886 Hải Lạng",
    ]);
  });

  it("former communes lie in the province they lay in, not in the one of today", () => {
    const above = (unit: { readonly parent?: string }) => register.byId.get(unit.parent ?? "");
    const cities = findByName(register, "phường Hùng Vương", EVE).map(({ unit }) => above(unit)!);
    expect(cities.map((city) => [city.name, above(city)?.name])).toEqual([
      ["Phú Thọ", "Phú Thọ"],
      ["Phúc Yên", "Vĩnh Phúc"],
    ]);
    const [baoNinh] = findByName(register, "xã Bảo Ninh", EVE);
    expect(named(baoNinh!.unit.parent!)).toBe("Quảng Bình");
  });
});

describe("the whole register (toàn danh mục)", () => {
  it("has ids of one unit each, and codes that pass from one unit to the next without a day in common", () => {
    expect(register.byId.size).toBe(register.units.length);
    for (const [code, holders] of register.byCode) {
      const inOrder = holders.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
      const overlaps = inOrder.slice(1).filter((next, index) => (inOrder[index]!.to ?? "9999") >= (next.from ?? ""));
      expect([code, overlaps]).toEqual([code, []]);
    }
  });

  it("carries every ended commune and province on: whole into one, or in parts into several", () => {
    for (const { id, to } of register.units.filter((unit) => unit.to !== undefined && levelOf(unit) !== "district")) {
      const steps = register.successionsFrom.get(id) ?? [];
      expect([id, steps.every(({ part }) => part === (steps.length === 1 ? "whole" : "part"))]).toEqual([id, true]);
      expect([id, steps.length > 0 && steps.every(({ on }) => on === addDays(to!, 1))]).toEqual([id, true]);
    }
  });

  it("rolled up keeps every count", () => {
    const counts = new Map(register.units.map(({ id }, index) => [id, index]));
    const rolled = rollUp(counts, unitHeirs(register, day("2026-11-22")));
    expect(rolled.reduce((sum, { total }) => sum + total, 0)).toBe([...counts.values()].reduce((a, b) => a + b, 0));
  });

  it("converts an address of 2024", () => {
    const at = (text: string) => {
      const answer = convertAddress(register, addressParts(text)!, SWITCH);
      return answer.ok ? [answer.value.commune.name, answer.value.province?.name] : answer.refusal.code;
    };
    expect(at("Phường Tích Sơn, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc")).toEqual(["Vĩnh Yên", "Phú Thọ"]);
    expect(at("xã Triệu Đại, huyện Triệu Phong, tỉnh Quảng Trị")).toEqual(["Triệu Bình", "Quảng Trị"]);
    expect(at("phường 2, thị xã Quảng Trị, Quảng Trị")).toEqual(["Quảng Trị", "Quảng Trị"]);
    expect(at("phường Đức Chính, TP. Đông Triều, tỉnh Quảng Ninh")).toBe("unit.split");
    expect(at("xã Tân Lập, tỉnh Phú Thọ")).toBe("unit.ambiguous");
    expect(at("xã Hải Phú, huyện Bố Trạch, tỉnh Quảng Bình")).toEqual(["Đông Trạch", "Quảng Trị"]);
  });
});

describe("reading units (đọc danh mục đơn vị hành chính)", () => {
  const UNITS = join(NATIONAL_FOLDER, "units");
  const copies: string[] = [];
  afterEach(() => {
    for (const copy of copies.splice(0)) rmSync(dirname(copy), { recursive: true });
  });
  const problemsAfter = (alteration: Alteration): readonly Problem[] => {
    const copy = alteredCopy(UNITS, alteration);
    copies.push(copy);
    const read = readUnits(copy);
    return read.ok ? [] : read.problems.map((each) => ({ ...each, file: each.file.slice(copy.length + 1) }));
  };
  const FILE = "communes/quang-ninh.yaml";

  it("asks for the other part of a unit that was divided", () => {
    const problems = problemsAfter({
      file: FILE,
      find: "name: Hà Khẩu, district: Hạ Long, part: true",
      put: "name: Hà Khẩu, district: Hạ Long",
    });
    expect(problems).toMatchObject([
      { file: FILE, reason: "inconsistent", expected: "part: true (it is named 2 times)" },
    ]);
  });

  it("refuses a part whose rest is nowhere", () => {
    const [problem] = problemsAfter({ file: FILE, find: "name: Hồng Hà,", put: "part: true, name: Hồng Hà," });
    expect(problem).toMatchObject({ field: expect.stringMatching(/predecessors\[\d\]\.part$/) as string });
    expect(problem?.expected).toBe("another commune that has the rest of it");
  });

  it("refuses a district that is not listed, and a commune too few", () => {
    const [strange] = problemsAfter({
      file: FILE,
      find: "Hồng Hà, district: Hạ Long",
      put: "Hồng Hà, district: Hà Long",
    });
    expect(strange?.expected).toBe("a district listed above");
    const [few] = problemsAfter({ file: "provinces.yaml", find: "communes: 54", put: "communes: 55" });
    expect(few).toMatchObject({ file: FILE, field: "communes", expected: "55 communes, as provinces.yaml says" });
  });

  it("asks which former province where there were several", () => {
    const [problem] = problemsAfter({
      file: "communes/quang-tri.yaml",
      find: '    name: Đồng Thuận\n    formerProvince: "44"\n',
      put: "    name: Đồng Thuận\n",
    });
    expect(problem).toMatchObject({ field: "communes[0].formerProvince", expected: "one of 45, 44" });
  });

  it("names an unknown key and a code that lost its quotes", () => {
    const [, unknown] = problemsAfter({ file: "provinces.yaml", find: "    communes: 54", put: "    units: 54" });
    expect(unknown).toMatchObject({ file: "provinces.yaml", field: "provinces[9].units", reason: "unknown-key" });
    const [bare] = problemsAfter({ file: FILE, find: 'province: "22"', put: "province: 22" });
    expect(bare).toMatchObject({ field: "province", reason: "wrong-value" });
  });
});
