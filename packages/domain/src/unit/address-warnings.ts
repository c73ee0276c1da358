import type { CalendarDay } from "../calendar/calendar-day.ts";
import { existsOn, levelOf } from "./administrative-unit.ts";
import { successorsOf } from "./successors-of.ts";
import { unitName, type UnitName } from "./unit-name.ts";
import { namesakes, type UnitRegister } from "./unit-register.ts";
import { addressPieces, type UnitWords } from "./unit-words.ts";

/** Điều cần xem lại trong một địa chỉ: it names what no longer is. */
export type AddressWarning =
  | { readonly kind: "district-level"; readonly name: string }
  | { readonly kind: "province-ended"; readonly province: UnitName; readonly successors: readonly UnitName[] };

/** What in an address is out of date that day: a quận, huyện, thị xã or city of a province, or a province that is no more. */
export function addressWarnings(register: UnitRegister, address: string, on: CalendarDay): readonly AddressWarning[] {
  const pieces = addressPieces(address);
  return pieces.flatMap((piece, index): readonly AddressWarning[] => {
    const isLast = index === pieces.length - 1;
    if (namesProvince(piece, isLast)) {
      const named = provincesNamed(register, piece);
      if (named.some((unit) => existsOn(unit, on))) return [];
      const [ended] = named;
      if (ended !== undefined)
        return [
          {
            kind: "province-ended",
            province: unitName(register, ended),
            successors: successorsOf(register, ended.id, on).map(({ unit }) => unitName(register, unit)),
          },
        ];
    }
    return piece.kinds.some((kind) => DISTRICT_KINDS.has(kind)) ? [{ kind: "district-level", name: piece.name }] : [];
  });
}

const DISTRICT_KINDS: ReadonlySet<string> = new Set(["district", "urban-district", "town", "city"]);

const namesProvince = ({ kinds }: UnitWords, isLast: boolean): boolean =>
  kinds.includes("province") || kinds.includes("city") || (isLast && kinds.length === 0);

// “Thành phố Hưng Yên” was a city of the province Hưng Yên; “tỉnh Đồng Nai” is a city now and still well understood.
const provincesNamed = (register: UnitRegister, { kinds, name }: UnitWords) =>
  namesakes(register, name).filter(
    (unit) => levelOf(unit) === "province" && (!kinds.includes("city") || unit.kind === "city"),
  );
