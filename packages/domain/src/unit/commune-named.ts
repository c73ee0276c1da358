import type { CalendarDay } from "../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { AddressParts } from "./address-parts.ts";
import { existsOn, levelOf, type AdministrativeUnit } from "./administrative-unit.ts";
import { unitAndAbove } from "./is-within.ts";
import type { UnitUnknown } from "./successor-of.ts";
import { successorsOf } from "./successors-of.ts";
import { unitNameKey } from "./unit-name-key.ts";
import { unitName, type UnitName } from "./unit-name.ts";
import { namesakes, type UnitRegister } from "./unit-register.ts";
import { unitWords } from "./unit-words.ts";

/** Refused: several units answer to these words; somebody who knows the place must choose. */
export interface UnitAmbiguous {
  readonly code: "unit.ambiguous";
  readonly words: string;
  readonly candidates: readonly UnitName[];
}

/** Đơn vị cấp xã that an address means, of today or of before. The words above it decide between namesakes, nothing else. */
export function communeNamed(
  register: UnitRegister,
  parts: AddressParts,
  on: CalendarDay,
): Result<AdministrativeUnit, UnitUnknown | UnitAmbiguous> {
  const { commune, district, province } = placed(register, parts);
  const inProvince = namesakes(register, commune).filter(
    (unit) => levelOf(unit) === "commune" && (province === undefined || liesIn(register, { unit, province, on })),
  );
  const found =
    district === undefined
      ? firstNotEmpty(
          inProvince.filter((unit) => existsOn(unit, on)),
          inProvince,
        )
      : firstNotEmpty(
          inProvince.filter((unit) => districtKey(register, unit) === keyOf(district)),
          // Of an older commune whose district no source gives, the address may well be right.
          inProvince.filter((unit) => unit.to !== undefined && districtKey(register, unit) === null),
          inProvince,
        );
  const [only, ...others] = found;
  if (only === undefined) return refuse({ code: "unit.unknown", unit: commune });
  return others.length === 0
    ? accept(only)
    : refuse({ code: "unit.ambiguous", words: commune, candidates: found.map((unit) => unitName(register, unit)) });
}

const firstNotEmpty = (...lists: readonly (readonly AdministrativeUnit[])[]): readonly AdministrativeUnit[] =>
  lists.find((list) => list.length > 0) ?? [];

const keyOf = (words: string): string => unitNameKey(unitWords(words).name);

/** An address that ends with a city of a province names no province. */
function placed(register: UnitRegister, parts: AddressParts): AddressParts {
  const { commune, district, province } = parts;
  const isCityOfProvince =
    province !== undefined &&
    district === undefined &&
    unitWords(province).kinds.includes("city") &&
    namesakes(register, province).every((unit) => levelOf(unit) !== "province");
  return isCityOfProvince ? { commune, district: province } : parts;
}

/** Whether its province, or what that province became, is called so. */
function liesIn(
  register: UnitRegister,
  { unit, province, on }: { readonly unit: AdministrativeUnit; readonly province: string; readonly on: CalendarDay },
): boolean {
  const own = unitAndAbove(register, unit.id).find((each) => levelOf(each) === "province");
  if (own === undefined) return false;
  const key = keyOf(province);
  return [own, ...successorsOf(register, own.id, on).map((each) => each.unit)].some(
    ({ name }) => unitNameKey(name) === key,
  );
}

function districtKey(register: UnitRegister, { parent }: AdministrativeUnit): string | null {
  const above = parent === undefined ? undefined : register.byId.get(parent);
  return above !== undefined && levelOf(above) === "district" ? unitNameKey(above.name) : null;
}
