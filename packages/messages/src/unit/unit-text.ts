import type { Text, UnitKind, UnitName } from "@motcua/domain";
import { shortDayText } from "../calendar/day-text.ts";
import type { Language } from "../language.ts";

const KINDS: Readonly<Record<UnitKind, Text>> = {
  province: { vi: "tỉnh", en: "province" },
  city: { vi: "thành phố", en: "city" },
  district: { vi: "huyện", en: "district" },
  "urban-district": { vi: "quận", en: "urban district" },
  town: { vi: "thị xã", en: "town" },
  commune: { vi: "xã", en: "commune" },
  ward: { vi: "phường", en: "ward" },
  township: { vi: "thị trấn", en: "township" },
  "special-zone": { vi: "đặc khu", en: "special zone" },
};

/** Tên một đơn vị with the word for its kind: `phường Hạ Long`. */
export const unitText = ({ kind, name }: Pick<UnitName, "kind" | "name">, language: Language): string =>
  language === "vi" ? `${KINDS[kind].vi} ${name}` : `${name} ${KINDS[kind].en}`;

/** Tên đầy đủ: told from its namesakes by the unit above it, and by its last day if it has ended. */
export function fullUnitText({ above, to, ...unit }: UnitName, language: Language): string {
  const named = [unit, ...(above === undefined ? [] : [above])].map((each) => unitText(each, language)).join(", ");
  if (to === undefined) return named;
  return language === "vi" ? `${named} (đến ngày ${shortDayText(to)})` : `${named} (until ${shortDayText(to)})`;
}
