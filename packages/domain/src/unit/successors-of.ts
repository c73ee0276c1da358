import type { CalendarDay } from "../calendar/calendar-day.ts";
import { existsOn, type AdministrativeUnit, type UnitSuccession } from "./administrative-unit.ts";
import type { UnitRegister } from "./unit-register.ts";

/** A unit at the other end of a succession, and how much of the older one passed between the two. */
export interface RelatedUnit {
  readonly unit: AdministrativeUnit;
  readonly part: UnitSuccession["part"];
}

/** Đơn vị kế tục on that day, over as many steps as it took; the unit itself while it lasts. Nothing, where nobody knows. */
export function successorsOf(register: UnitRegister, id: string, on: CalendarDay): readonly RelatedUnit[] {
  const { found, isLost } = walk(register, id, (unit) =>
    existsOn(unit, on)
      ? null
      : (register.successionsFrom.get(unit.id) ?? [])
          .filter((step) => step.on <= on)
          .map(({ to, part }) => ({ id: to, part })),
  );
  // Parts that have come together again, with none missing, are the whole.
  return found.length === 1 && !isLost ? found.map(({ unit }) => ({ unit, part: "whole" })) : found;
}

/** Đơn vị cũ: what on that earlier day was to become this unit, or part of it. */
export const predecessorsOf = (register: UnitRegister, id: string, on: CalendarDay): readonly RelatedUnit[] =>
  walk(register, id, (unit) =>
    existsOn(unit, on)
      ? null
      : (register.successionsTo.get(unit.id) ?? [])
          .filter((step) => step.on > on)
          .map(({ from, part }) => ({ id: from, part })),
  ).found;

interface Step {
  readonly id: string;
  readonly part: UnitSuccession["part"];
}

/** From unit to unit until `stepsFrom` says null: arrived. Lost is a branch that ends before. */
function walk(
  register: UnitRegister,
  start: string,
  stepsFrom: (unit: AdministrativeUnit) => readonly Step[] | null,
): { readonly found: readonly RelatedUnit[]; readonly isLost: boolean } {
  const arrived = new Map<string, RelatedUnit>();
  const seen = new Set<string>();
  let isLost = false;
  const go = ({ id, part }: Step): void => {
    const unit = register.byId.get(id);
    // Met once whole and once in part, a unit is walked twice; never more, even where the data go round in a circle.
    if (unit === undefined || seen.has(`${id} ${part}`)) return;
    seen.add(`${id} ${part}`);
    const steps = stepsFrom(unit);
    if (steps === null) arrived.set(id, { unit, part: arrived.get(id)?.part === "whole" ? "whole" : part });
    else if (steps.length === 0) isLost = true;
    else for (const step of steps) go(part === "whole" ? step : { ...step, part });
  };
  go({ id: start, part: "whole" });
  return { found: [...arrived.values()], isLost };
}
