import { parseDay } from "../calendar/calendar-day.ts";
import { parseDossierCode } from "./dossier-code.ts";
import { parseTrackingCode } from "./tracking-code.ts";
import { parseUnitCode } from "./unit-code.ts";

/** What is wrong with a dossier code (mã số hồ sơ). */
export type DossierCodeProblem =
  | { readonly code: "dossier-code.is-tracking-code" }
  | { readonly code: "dossier-code.not-three-parts" }
  | { readonly code: "dossier-code.unit-wrong"; readonly unit: string }
  | { readonly code: "dossier-code.no-such-day"; readonly day: string }
  | { readonly code: "dossier-code.number-wrong"; readonly number: string };

/** Why what a person typed is no dossier code; null where it is one. */
export function dossierCodeProblem(text: string): DossierCodeProblem | null {
  if (parseDossierCode(text) !== null) return null;
  if (parseTrackingCode(text) !== null) return { code: "dossier-code.is-tracking-code" };
  const parts = text.trim().toUpperCase().replaceAll(/\s+/g, "").split("-");
  const [unit, ymd, number] = parts;
  if (parts.length !== 3 || unit === undefined || ymd === undefined || number === undefined)
    return { code: "dossier-code.not-three-parts" };
  if (!/^\d{6}$/.test(ymd) || parseDay(`20${ymd.slice(0, 2)}-${ymd.slice(2, 4)}-${ymd.slice(4)}`) === null)
    return { code: "dossier-code.no-such-day", day: ymd };
  const issuer = parseUnitCode(unit);
  return issuer.ok && issuer.value.kind === "agency" && !/^\d{4,5}$/.test(number)
    ? { code: "dossier-code.number-wrong", number }
    : { code: "dossier-code.unit-wrong", unit };
}
