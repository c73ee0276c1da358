import type { Place, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const KINDS: Readonly<Record<Place["kind"], Text>> = {
  centre: { vi: "Tại Trung tâm", en: "At the centre" },
  agency: { vi: "Tại cơ quan", en: "At the agency" },
  online: { vi: "Trực tuyến", en: "Online" },
  post: { vi: "Tại bưu cục", en: "At the post office" },
};

/** Nơi thực hiện; with the office's name where the caller knows it. */
export function placeText(place: Pick<Place, "kind">, language: Language, officeName?: string): string {
  const kind = KINDS[place.kind][language];
  return officeName === undefined || place.kind === "online" || place.kind === "post" ? kind : `${kind}: ${officeName}`;
}
