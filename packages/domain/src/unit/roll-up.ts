import type { CalendarDay } from "../calendar/calendar-day.ts";
import { officesAfter, type SeatedOffice } from "./offices-after.ts";
import { successorsOf } from "./successors-of.ts";
import type { UnitRegister } from "./unit-register.ts";

/** Who has it that day: itself or those that took over, and whether one of them has all of it. */
export interface Heirs {
  readonly ids: readonly string[];
  readonly isWhole: boolean;
}

/** Heirs by id; null for what is in no register. */
export type HeirsOf = (id: string) => Heirs | null;

/** Heirs of administrative units on a day. */
export const unitHeirs =
  (register: UnitRegister, on: CalendarDay): HeirsOf =>
  (id) => {
    if (!register.byId.has(id)) return null;
    const successors = successorsOf(register, id, on);
    return { ids: successors.map(({ unit }) => unit.id), isWhole: successors[0]?.part === "whole" };
  };

/** Heirs of offices on a day. */
export const officeHeirs =
  (offices: readonly SeatedOffice[], on: CalendarDay): HeirsOf =>
  (id) => {
    const after = officesAfter(offices, id, on);
    return after && { ids: after.offices.map((office) => office.id), isWhole: after.isWhole };
  };

/** One line of a rolled-up report. */
export interface RolledUp {
  readonly id: string;
  readonly total: number;
  /** What the total is made of, by unit at the time. */
  readonly parts: readonly { readonly id: string; readonly count: number }[];
  readonly standing:
    | "in-force" // đang hoạt động
    | "split" // kế tục nhiều đơn vị, không chia
    | "without-successor" // chưa rõ đơn vị kế tục
    | "unknown"; // không có trong danh mục
  /** Those that took over parts, where it was split. */
  readonly heirs: readonly string[];
}

/** Tổng hợp theo đơn vị kế tục. What was divided stays under its old name, never shared out by guess, so the sum stays the same. */
export function rollUp(counts: ReadonlyMap<string, number>, heirsOf: HeirsOf): readonly RolledUp[] {
  const lines = [...counts].map(([id, count]) => ({ id, count, ...placeOf(id, heirsOf(id)) }));
  return [...Map.groupBy(lines, ({ under }) => under)].map(([id, parts]) => ({
    id,
    total: parts.reduce((sum, { count }) => sum + count, 0),
    parts: parts.map((each) => ({ id: each.id, count: each.count })),
    standing: parts[0]!.standing,
    heirs: parts[0]!.heirs,
  }));
}

function placeOf(id: string, heirs: Heirs | null): { readonly under: string } & Pick<RolledUp, "standing" | "heirs"> {
  if (heirs === null) return { under: id, standing: "unknown", heirs: [] };
  const { ids, isWhole } = heirs;
  if (isWhole) return { under: ids[0]!, standing: "in-force", heirs: ids };
  return { under: id, standing: ids.length === 0 ? "without-successor" : "split", heirs: ids };
}
