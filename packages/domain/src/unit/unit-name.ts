import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { AdministrativeUnit, UnitKind } from "./administrative-unit.ts";
import type { UnitRegister } from "./unit-register.ts";

/** Tên đơn vị as an answer carries it: enough to be printed and told from its namesakes. */
export interface UnitName {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly above?: { readonly kind: UnitKind; readonly name: string };
  readonly to?: CalendarDay;
}

/** The name of a unit, with the unit above it and its last day. */
export function unitName(register: UnitRegister, { id, kind, name, parent, to }: AdministrativeUnit): UnitName {
  const above = parent === undefined ? undefined : register.byId.get(parent);
  return {
    id,
    kind,
    name,
    ...(above === undefined ? {} : { above: { kind: above.kind, name: above.name } }),
    ...(to === undefined ? {} : { to }),
  };
}
