import { parseDay, type CalendarDay } from "../calendar/calendar-day.ts";

declare const brand: unique symbol;

/** Mã số hồ sơ, `H49.12-210715-0001` (TT 01/2018, Điều 19; QĐ 20/2020, Điều 4–6). */
export type DossierCode = string & { readonly [brand]: "DossierCode" };

/** The running number has four digits, five above 9,999 a day. */
export const dossierCode = (unitCode: string, receivedOn: CalendarDay, number: number): DossierCode =>
  `${unitCode}-${receivedOn.slice(2, 4)}${receivedOn.slice(5, 7)}${receivedOn.slice(8, 10)}-${String(number).padStart(4, "0")}` as DossierCode;

/** What a dossier code tells: unit, day of reception, number of the day. */
export interface DossierCodeParts {
  readonly code: DossierCode;
  readonly unitCode: string;
  readonly receivedOn: CalendarDay;
  readonly number: number;
}

/** Both orders of the agency part are in use: level 1 first (2020) and last (2018). */
const PATTERN =
  /^((?:\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2})|(?:[A-Y]\d{2}(?:\.\d{1,3}){0,5}))-(\d{2})(\d{2})(\d{2})-(\d{4,5})$/;

/** The code that a person typed, tidied, or null. */
export function parseDossierCode(text: string): DossierCodeParts | null {
  const tidy = text.trim().toUpperCase().replaceAll(/\s+/g, "");
  const match = PATTERN.exec(tidy);
  if (!match) return null;
  const receivedOn = parseDay(`20${match[2]}-${match[3]}-${match[4]}`);
  return receivedOn && { code: tidy as DossierCode, unitCode: match[1]!, receivedOn, number: Number(match[5]) };
}
