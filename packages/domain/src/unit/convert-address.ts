import type { CalendarDay } from "../calendar/calendar-day.ts";
import { accept, type Result } from "../result.ts";
import type { AddressParts } from "./address-parts.ts";
import { levelOf } from "./administrative-unit.ts";
import { communeNamed, type UnitAmbiguous } from "./commune-named.ts";
import { unitAndAbove } from "./is-within.ts";
import { successorOf, type SuccessorRefusal } from "./successor-of.ts";
import { unitName, type UnitName } from "./unit-name.ts";
import type { UnitRegister } from "./unit-register.ts";

/** Địa chỉ hai cấp, as of a day; keep it beside the address as written. */
export interface ConvertedAddress {
  readonly asOf: CalendarDay;
  readonly commune: UnitName;
  readonly province: UnitName | null;
  /** What the address named, where that is another unit. */
  readonly formerly: UnitName | null;
}

/** Chuyển địa chỉ: the commune and province that an older address lies in today. Asks where a commune was divided or has namesakes. */
export function convertAddress(
  register: UnitRegister,
  parts: AddressParts,
  on: CalendarDay,
): Result<ConvertedAddress, SuccessorRefusal | UnitAmbiguous> {
  const named = communeNamed(register, parts, on);
  if (!named.ok) return named;
  const now = successorOf(register, named.value.id, on);
  if (!now.ok) return now;
  const province = unitAndAbove(register, now.value.id).find((unit) => levelOf(unit) === "province");
  return accept({
    asOf: on,
    commune: unitName(register, now.value),
    province: province === undefined ? null : unitName(register, province),
    formerly: named.value.id === now.value.id ? null : unitName(register, named.value),
  });
}
