import type { CalendarDay } from "../calendar/calendar-day.ts";
import { existsOn, type AdministrativeUnit } from "./administrative-unit.ts";
import type { UnitRegister } from "./unit-register.ts";

/** A unit, the one above it, and so on to the province. */
export function unitAndAbove(register: UnitRegister, id: string): readonly AdministrativeUnit[] {
  const chain: AdministrativeUnit[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    const unit: AdministrativeUnit | undefined = register.byId.get(next);
    if (unit === undefined || chain.includes(unit)) break;
    chain.push(unit);
    next = unit.parent;
  }
  return chain;
}

/** Thuộc phạm vi: whether a unit lies in another that day. A unit that has ended lies in nothing, and nothing lies in it. */
export function isWithin(
  register: UnitRegister,
  question: { readonly unit: string; readonly ancestor: string; readonly on: CalendarDay },
): boolean {
  const chain = unitAndAbove(register, question.unit);
  const upTo = chain.findIndex(({ id }) => id === question.ancestor);
  return upTo !== -1 && chain.slice(0, upTo + 1).every((unit) => existsOn(unit, question.on));
}
