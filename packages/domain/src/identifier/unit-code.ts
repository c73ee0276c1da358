import { accept, refuse, type Result } from "../result.ts";

/** Mã định danh cơ quan, tổ chức, read. */
export type UnitCode =
  | {
      readonly kind: "agency";
      readonly code: string;
      /** QĐ 20/2020 puts level 1 first, QCVN 102:2016 put it last. */
      readonly order: "level-1-first" | "level-1-last";
      /** Level 1 first, whatever the order; empty groups of zeros are left out. */
      readonly levels: readonly [string, ...string[]];
    }
  | { readonly kind: "enterprise"; readonly code: string }
  | { readonly kind: "other"; readonly code: string };

/** What is wrong with a unit code. */
export type UnitCodeProblem =
  | { readonly code: "unit-code.too-long"; readonly length: number; readonly most: number }
  | { readonly code: "unit-code.stray-character"; readonly character: string }
  | { readonly code: "unit-code.no-level-one" }
  | { readonly code: "unit-code.empty-group" };

/** At most so many characters (QĐ 20/2020/QĐ-TTg). */
const MOST_CHARACTERS = 35;
const LEVEL_ONE = /^[A-Y]\d{2}$/;
/** V1V2V3.Z1Z2.Y1Y2.MX1X2, level 1 last (QCVN 102:2016/BTTTT). */
const LEVEL_ONE_LAST = /^(\d{3})\.(\d{2})\.(\d{2})\.([A-Y]\d{2})$/;
/** Mã số doanh nghiệp, of a dependent unit with three digits more. */
const ENTERPRISE = /^\d{10}(?:\d{3})?$/;
const OTHER = /^Z[A-Z0-9]{2}[A-Z0-9.]*$/;

/** Mã định danh điện tử as a person types it (QĐ 20/2020/QĐ-TTg, Điều 4–6; the 2016 order is still on old dossiers). */
export function parseUnitCode(text: string): Result<UnitCode, UnitCodeProblem> {
  const code = text.trim().toUpperCase().replaceAll(/\s+/g, "");
  const stray = /[^A-Z0-9.]/u.exec(code)?.[0];
  if (stray !== undefined) return refuse({ code: "unit-code.stray-character", character: stray });
  if (code.length > MOST_CHARACTERS)
    return refuse({ code: "unit-code.too-long", length: code.length, most: MOST_CHARACTERS });
  const last = LEVEL_ONE_LAST.exec(code);
  if (last) return accept({ kind: "agency", code, order: "level-1-last", levels: told(last.slice(1).toReversed()) });
  const groups = code.split(".");
  if (groups.includes("")) return refuse({ code: "unit-code.empty-group" });
  if (LEVEL_ONE.test(groups[0]!)) return accept({ kind: "agency", code, order: "level-1-first", levels: told(groups) });
  if (ENTERPRISE.test(code)) return accept({ kind: "enterprise", code });
  return OTHER.test(code) ? accept({ kind: "other", code }) : refuse({ code: "unit-code.no-level-one" });
}

const told = ([first = "", ...more]: readonly string[]): [string, ...string[]] => [
  first,
  ...more.filter((group) => !/^0+$/.test(group)),
];
