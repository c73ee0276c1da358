import type { CalendarDay } from "../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { successorsOf } from "./successors-of.ts";
import { unitName, type UnitName } from "./unit-name.ts";
import type { UnitRegister } from "./unit-register.ts";

/** Refused: the register has no such unit. */
export interface UnitUnknown {
  readonly code: "unit.unknown";
  readonly unit: string;
}

/** Refused: the unit was divided; somebody who knows the place must choose. */
export interface UnitSplit {
  readonly code: "unit.split";
  readonly unit: UnitName;
  readonly candidates: readonly UnitName[];
}

/** Refused: the unit does not exist that day, and no source says what took its place. */
export interface UnitWithoutSuccessor {
  readonly code: "unit.without-successor";
  readonly unit: UnitName;
}

/** Vì sao không tự chuyển được sang một đơn vị kế tục. */
export type SuccessorRefusal = UnitUnknown | UnitSplit | UnitWithoutSuccessor;

/** Đơn vị kế tục duy nhất: the one unit that has all of it that day. A divided unit asks; nothing is guessed. */
export function successorOf(
  register: UnitRegister,
  id: string,
  on: CalendarDay,
): Result<AdministrativeUnit, SuccessorRefusal> {
  const unit = register.byId.get(id);
  if (unit === undefined) return refuse({ code: "unit.unknown", unit: id });
  const successors = successorsOf(register, id, on);
  const [first] = successors;
  if (first === undefined) return refuse({ code: "unit.without-successor", unit: unitName(register, unit) });
  if (first.part !== "whole")
    return refuse({
      code: "unit.split",
      unit: unitName(register, unit),
      candidates: successors.map((each) => unitName(register, each.unit)),
    });
  return accept(first.unit);
}
