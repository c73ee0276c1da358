import { addDays, type AdministrativeUnit, type CalendarDay, type UnitSuccession } from "@motcua/domain";
import type { ProvincesFile } from "../schema/unit-schemas.ts";
import { foldVietnamese } from "../search/fold-vietnamese.ts";

type ProvinceEntry = ProvincesFile["provinces"][number];

/** Units and what became of them, before they are put into a register. */
export interface UnitsRead {
  readonly units: readonly AdministrativeUnit[];
  readonly successions: readonly UnitSuccession[];
}

/** Mã của một tỉnh: what others call it by, and how sure the agency code is. */
export interface ProvinceCodes {
  /** Id of the unit. */
  readonly unit: string;
  /** Số đơn vị cấp xã, as published for 01/7/2025. */
  readonly communes?: number;
  /** Ba số đầu của số định danh cá nhân: of the birth registration, so a merger never changes it. */
  readonly personalNumberCode?: string;
  readonly agencyCode?: Required<ProvinceEntry>["agencyCode"];
}

const slugOf = (name: string): string => foldVietnamese(name).replaceAll(" ", "-");

/** An id tells units of one code and name apart by the year in which they began. */
export const unitId = (...parts: readonly string[]): string => parts.map(slugOf).join("-");

interface Former {
  readonly id: string;
  readonly unit: AdministrativeUnit;
  readonly codes: ProvinceCodes;
}

interface Entry {
  readonly file: ProvincesFile;
  readonly entry: ProvinceEntry;
}

/** `provinces.yaml` → 63 provinces to 30/6/2025, 34 since, and which went into which. */
export function unitsOfProvinces(file: ProvincesFile): UnitsRead & { readonly codes: readonly ProvinceCodes[] } {
  const entries = file.provinces.map((entry) => ({ file, entry }));
  const read = entries.map((each) => {
    const formers = formersOf(each);
    const lives = livesOf(each);
    return {
      units: [...formers.map(({ unit }) => unit), ...lives],
      successions: [...merged(formers, lives[0]!), ...lives.slice(1).map((life, index) => step(lives[index]!, life))],
      codes: [...formers.map(({ codes }) => codes), codesOf(each, lives[0]!)],
    };
  });
  return {
    units: read.flatMap(({ units }) => units),
    successions: read.flatMap(({ successions }) => successions),
    codes: read.flatMap(({ codes }) => codes),
  };
}

const beginOf = ({ file, entry }: Entry): CalendarDay | undefined =>
  entry.from ?? (entry.predecessors === undefined ? undefined : file.on);

const formersOf = (each: Entry): readonly Former[] =>
  (each.entry.predecessors ?? []).map(({ code, kind, name, personalNumberCode, agencyCode }) => {
    const id = unitId(code, kind, name);
    const to = addDays(beginOf(each)!, -1);
    return {
      id,
      unit: { id, code, kind, name, to, source: each.entry.source ?? each.file.source },
      codes: { unit: id, personalNumberCode, agencyCode },
    };
  });

/** A province as it began, and as it was renewed. */
function livesOf(each: Entry): readonly AdministrativeUnit[] {
  const { code, kind, name, source = each.file.source, renewed = [] } = each.entry;
  const begins = [{ from: beginOf(each), kind, name, source }, ...renewed.map((life) => ({ name, ...life }))];
  return begins.map(({ from, ...life }, index) => {
    const next = begins[index + 1]?.from;
    return {
      id: unitId(code, life.kind, life.name, ...(from === undefined ? [] : [from.slice(0, 4)])),
      code,
      ...life,
      ...(from === undefined ? {} : { from }),
      ...(next === undefined ? {} : { to: addDays(next, -1) }),
    };
  });
}

const step = (from: AdministrativeUnit, to: AdministrativeUnit): UnitSuccession => ({
  from: from.id,
  to: to.id,
  part: "whole",
  on: to.from!,
  source: to.source,
});

const merged = (formers: readonly Former[], first: AdministrativeUnit): readonly UnitSuccession[] =>
  formers.map(({ unit }) => step(unit, first));

const codesOf = ({ entry }: Entry, { id }: AdministrativeUnit): ProvinceCodes => ({
  unit: id,
  communes: entry.communes,
  ...(entry.personalNumberCode === undefined ? {} : { personalNumberCode: entry.personalNumberCode }),
  ...(entry.agencyCode === undefined ? {} : { agencyCode: entry.agencyCode }),
});
