import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Source } from "../source.ts";
import { personalNumberProblem, type PersonalNumberProblem } from "./personal-number.ts";

/** Mã số thuế, read: of an organisation, of its dependent unit, or of a person (then it is the personal number). */
export type TaxCode =
  | { readonly kind: "organisation"; readonly code: string }
  | { readonly kind: "dependent-unit"; readonly code: string; readonly parent: string; readonly unit: string }
  | { readonly kind: "person"; readonly code: string };

/** What is wrong with a tax code. */
export type TaxCodeProblem =
  | { readonly code: "tax-code.not-digits" }
  | { readonly code: "tax-code.wrong-length"; readonly digits: number }
  | { readonly code: "tax-code.wrong-check-digit" }
  | { readonly code: "tax-code.not-yet-personal"; readonly from: CalendarDay }
  | PersonalNumberProblem;

/** The day from which the personal number is the tax code of persons and household businesses. */
export const PERSONAL_NUMBER_IS_TAX_CODE: { readonly from: CalendarDay; readonly source: Source } = {
  from: day("2025-07-01"),
  source: {
    document: "Luật Quản lý thuế 38/2019/QH14",
    clause: "Điều 35 khoản 7",
    note: "Ngày áp dụng chưa đối chiếu với văn bản gốc.",
  },
};

const PATTERN = /^(\d{10})(?:-?(\d{3}))?$/;

/** Mã số thuế: 10 digits, the last a check digit; 13 for dependent units; 12 for persons (TT 105/2020/TT-BTC, Điều 5). */
export function parseTaxCode(text: string, on: CalendarDay): Result<TaxCode, TaxCodeProblem> {
  const tidy = text.replaceAll(/[\s.]/g, "");
  if (!/^\d+(?:-\d+)?$/.test(tidy)) return refuse({ code: "tax-code.not-digits" });
  if (/^\d{12}$/.test(tidy)) return personal(tidy, on);
  const match = PATTERN.exec(tidy);
  if (!match) return refuse({ code: "tax-code.wrong-length", digits: tidy.replace("-", "").length });
  const [, parent = "", unit] = match;
  if (checkDigit(parent) !== Number(parent[9])) return refuse({ code: "tax-code.wrong-check-digit" });
  return accept(
    unit === undefined
      ? { kind: "organisation", code: parent }
      : { kind: "dependent-unit", code: `${parent}-${unit}`, parent, unit },
  );
}

function personal(number: string, on: CalendarDay): Result<TaxCode, TaxCodeProblem> {
  const { from } = PERSONAL_NUMBER_IS_TAX_CODE;
  if (on < from) return refuse({ code: "tax-code.not-yet-personal", from });
  const problem = personalNumberProblem(number);
  return problem === null ? accept({ kind: "person", code: number }) : refuse(problem);
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The tenth digit that the first nine ask for. A remainder of 0 would ask for 10, which no digit is. */
function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return 10 - (sum % 11);
}
