/** What is odd about a personal number; only the form is an error, the rest is a hint (NĐ 137/2015, Điều 13; Luật Căn cước 2023). */
export type PersonalNumberProblem =
  | { readonly code: "personal-number.not-twelve-digits" }
  | { readonly code: "personal-number.old-nine-digits" }
  | { readonly code: "personal-number.no-such-century" };

/** Số định danh cá nhân: 12 digits; the fourth tells century and sex. There is no check digit. */
export function personalNumberProblem(text: string): PersonalNumberProblem | null {
  const digits = text.replaceAll(/[\s.]/g, "");
  if (/^\d{9}$/.test(digits)) return { code: "personal-number.old-nine-digits" };
  if (!/^\d{12}$/.test(digits)) return { code: "personal-number.not-twelve-digits" };
  return Number(digits[3]) > 3 ? { code: "personal-number.no-such-century" } : null;
}

/** Without the spaces and dots people type. */
export const tidyPersonalNumber = (text: string): string => text.replaceAll(/[\s.]/g, "");

/** What a personal number says of its holder. */
export interface PersonalNumberFacts {
  readonly sex: "male" | "female";
  readonly bornInYear: number;
}

/** Sex and year of birth that a well-formed number carries. */
export function readPersonalNumber(number: string): PersonalNumberFacts {
  const digit = Number(number[3]);
  return {
    sex: digit % 2 === 0 ? "male" : "female",
    bornInYear: 1900 + Math.floor(digit / 2) * 100 + Number(number.slice(4, 6)),
  };
}
