import type { CalendarDay } from "../calendar/calendar-day.ts";
import { existsOn, type AdministrativeUnit, type UnitSuccession } from "./administrative-unit.ts";
import { unitNameKey } from "./unit-name-key.ts";
import { unitWords } from "./unit-words.ts";

/** Danh mục đơn vị hành chính with every unit's past, ready to be asked. */
export interface UnitRegister {
  readonly units: readonly AdministrativeUnit[];
  readonly byId: ReadonlyMap<string, AdministrativeUnit>;
  readonly byCode: ReadonlyMap<string, readonly AdministrativeUnit[]>;
  readonly byNameKey: ReadonlyMap<string, readonly AdministrativeUnit[]>;
  readonly successionsFrom: ReadonlyMap<string, readonly UnitSuccession[]>;
  readonly successionsTo: ReadonlyMap<string, readonly UnitSuccession[]>;
}

/** Makes the register of units and of what became of them. */
export const unitRegister = (
  units: readonly AdministrativeUnit[],
  successions: readonly UnitSuccession[],
): UnitRegister => ({
  units,
  byId: new Map(units.map((unit) => [unit.id, unit])),
  byCode: Map.groupBy(
    units.filter(({ code }) => code !== undefined),
    ({ code }) => code!,
  ),
  byNameKey: Map.groupBy(units, ({ name }) => unitNameKey(name)),
  successionsFrom: Map.groupBy(successions, ({ from }) => from),
  successionsTo: Map.groupBy(successions, ({ to }) => to),
});

/** The unit that has this code that day. “44” is Quảng Bình before 01/7/2025 and Quảng Trị since. */
export const unitOn = (register: UnitRegister, code: string, on: CalendarDay): AdministrativeUnit | null =>
  register.byCode.get(code)?.find((unit) => existsOn(unit, on)) ?? null;

/** A unit of that name, and whether it exists on the day asked for. */
export interface NamedUnit {
  readonly unit: AdministrativeUnit;
  readonly standing: "in-force" | "ended" | "not-yet";
}

const STANDINGS: readonly NamedUnit["standing"][] = ["in-force", "ended", "not-yet"];

/** Trùng tên: every unit that ever had this name, of whatever kind the words allow. A name alone never tells which. */
export function namesakes(register: UnitRegister, words: string): readonly AdministrativeUnit[] {
  const { kinds, name } = unitWords(words);
  const named = register.byNameKey.get(unitNameKey(name)) ?? [];
  return kinds.length === 0 ? named : named.filter(({ kind }) => kinds.includes(kind));
}

/** All candidates for a name, those in force that day first. */
export const findByName = (register: UnitRegister, words: string, on: CalendarDay): readonly NamedUnit[] =>
  namesakes(register, words)
    .map((unit) => ({ unit, standing: standingOn(unit, on) }))
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));

function standingOn(unit: AdministrativeUnit, on: CalendarDay): NamedUnit["standing"] {
  if (existsOn(unit, on)) return "in-force";
  return unit.to !== undefined && unit.to < on ? "ended" : "not-yet";
}
