import { yearOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { BIRTH_REGISTRATION_PLACES } from "./birth-registration-places.ts";
import { readPersonalNumber, type PersonalNumberFacts } from "./personal-number.ts";

type Sex = PersonalNumberFacts["sex"];

/** What is odd about a well-formed personal number (số định danh cá nhân): worth a look at the card, no ground to refuse. */
export type PersonalNumberWarning =
  | { readonly code: "personal-number.unknown-province"; readonly place: string }
  | { readonly code: "personal-number.sex-differs"; readonly inNumber: Sex; readonly stated: Sex }
  | { readonly code: "personal-number.birth-year-differs"; readonly inNumber: number; readonly stated: number }
  | { readonly code: "personal-number.born-in-future"; readonly inNumber: number }
  | { readonly code: "personal-number.ends-in-zeros" };

/** What else the dossier says of the holder. */
export interface StatedPerson {
  readonly today: CalendarDay;
  readonly sex?: Sex;
  readonly bornInYear?: number;
}

/** From here on the first three digits name a country; its table was not found, so none of them is doubted. */
const FIRST_COUNTRY = 100;

/** Dấu hiệu cần kiểm tra lại. Sex may have been corrected since, which is why it never refuses (NĐ 137/2015, Điều 13). */
export function personalNumberWarnings(number: string, stated: StatedPerson): readonly PersonalNumberWarning[] {
  const { sex, bornInYear } = readPersonalNumber(number);
  const place = number.slice(0, 3);
  const warnings: PersonalNumberWarning[] = [];
  if (Number(place) < FIRST_COUNTRY && BIRTH_REGISTRATION_PLACES[place] === undefined)
    warnings.push({ code: "personal-number.unknown-province", place });
  if (stated.sex !== undefined && stated.sex !== sex)
    warnings.push({ code: "personal-number.sex-differs", inNumber: sex, stated: stated.sex });
  if (stated.bornInYear !== undefined && stated.bornInYear !== bornInYear)
    warnings.push({ code: "personal-number.birth-year-differs", inNumber: bornInYear, stated: stated.bornInYear });
  if (bornInYear > yearOf(stated.today))
    warnings.push({ code: "personal-number.born-in-future", inNumber: bornInYear });
  if (number.endsWith("000000")) warnings.push({ code: "personal-number.ends-in-zeros" });
  return warnings;
}
