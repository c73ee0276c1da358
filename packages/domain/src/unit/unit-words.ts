import type { UnitKind } from "./administrative-unit.ts";

/** Tên đơn vị as somebody wrote it: the kinds its first word allows (none said: any), and the name. */
export interface UnitWords {
  readonly words: string;
  readonly kinds: readonly UnitKind[];
  readonly name: string;
}

const KINDS_OF_WORD: Readonly<Record<string, readonly UnitKind[]>> = {
  tỉnh: ["province"],
  "thành phố": ["city"],
  tp: ["city"],
  quận: ["urban-district"],
  huyện: ["district"],
  "thị xã": ["town"],
  tx: ["town"],
  "thị trấn": ["township"],
  tt: ["township"],
  phường: ["ward"],
  xã: ["commune"],
  "đặc khu": ["special-zone"],
};

// The longer words first: “thị xã” is no “xã”.
const WORDS = Object.keys(KINDS_OF_WORD)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const LEADING = new RegExp(`^(${WORDS})(?:\\.\\s*|\\s+)(.+)$`, "iu");
const BEFORE_A_KIND = new RegExp(`[,;]|(?<!thị)\\s+(?=(?:${WORDS})(?:\\.\\s*|\\s+)[\\p{L}\\d])`, "iu");

/** `TP. Hạ Long` → a city by the name of Hạ Long. */
export function unitWords(text: string): UnitWords {
  const written = text.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  const match = LEADING.exec(written);
  return match
    ? { words: written, kinds: KINDS_OF_WORD[match[1]!.toLowerCase()] ?? [], name: match[2]! }
    : { words: written, kinds: [], name: written };
}

/** Địa chỉ cut into its pieces: at commas, and before every word for a kind of unit. */
export const addressPieces = (address: string): readonly UnitWords[] =>
  address
    .normalize("NFC")
    .split(BEFORE_A_KIND)
    .map(unitWords)
    .filter(({ name }) => name !== "");
