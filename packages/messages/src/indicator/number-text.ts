import { rounded } from "@motcua/domain";
import { grouped } from "../amount/vnd.ts";
import type { Language } from "../language.ts";

const MARK = { vi: ",", en: "." } as const;

/** A number to so many decimals, thousands apart: 26.788,3 in Vietnamese, 26,788.3 in English. */
export function numberText(value: number, language: Language, digits = 0): string {
  const [whole = "0", part] = Math.abs(rounded(value, digits)).toFixed(digits).split(".");
  const sign = rounded(value, digits) < 0 ? "−" : "";
  return `${sign}${grouped(Number(whole), language)}${part === undefined ? "" : `${MARK[language]}${part}`}`;
}
