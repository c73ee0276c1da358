import { addressPieces, type UnitWords } from "./unit-words.ts";
import type { UnitKind } from "./administrative-unit.ts";

/** Địa chỉ by level, each as written; before 01/7/2025 there was a district between the two. */
export interface AddressParts {
  readonly commune: string;
  readonly district?: string;
  readonly province?: string;
}

const COMMUNE_KINDS: readonly UnitKind[] = ["commune", "ward", "township", "special-zone"];
const DISTRICT_KINDS: readonly UnitKind[] = ["district", "urban-district", "town", "city"];

/** The units an address names, or null where no word says which piece is the commune. */
export function addressParts(address: string): AddressParts | null {
  const pieces = addressPieces(address);
  const last = pieces.at(-1);
  // In “đường Xã Đàn, phường Kim Liên” the first only looks like one.
  const commune = pieces.findLast(({ kinds }) => kinds.some((kind) => COMMUNE_KINDS.includes(kind)));
  if (commune === undefined) return null;
  const above = pieces.slice(pieces.indexOf(commune) + 1);
  const province =
    above.findLast(({ kinds }) => kinds.includes("province")) ??
    (last !== commune && (last!.kinds.length === 0 || last!.kinds.includes("city")) ? last : undefined);
  const district = above.find(
    (each) =>
      each !== province && (each.kinds.length === 0 || each.kinds.some((kind) => DISTRICT_KINDS.includes(kind))),
  );
  return {
    commune: written(commune),
    ...(district === undefined ? {} : { district: written(district) }),
    ...(province === undefined ? {} : { province: written(province) }),
  };
}

const written = ({ words }: UnitWords): string => words;
