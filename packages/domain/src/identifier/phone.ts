import { accept, refuse, type Result } from "../result.ts";

/** Số điện thoại, in the form it is kept: 0xxxxxxxxx, a hotline as it is dialled. */
export interface Phone {
  readonly kind: "mobile" | "landline" | "hotline"; // di động | cố định | tổng đài
  readonly number: string;
}

/** What is wrong with a phone number. */
export type PhoneProblem =
  | { readonly code: "phone.not-digits" }
  | { readonly code: "phone.foreign" }
  | { readonly code: "phone.no-leading-zero" }
  | { readonly code: "phone.old-eleven-digits" }
  | { readonly code: "phone.wrong-length"; readonly digits: number }
  | { readonly code: "phone.unknown-prefix"; readonly prefix: string };

const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^02\d{8,9}$/;
const HOTLINE = /^1[89]00\d{4,6}$/;
/** Mobile numbers of eleven digits ended in 2018. */
const OLD_MOBILE = /^01\d{9}$/;

/** Số điện thoại Việt Nam as a person types it. `+84` drops the 0. */
export function parsePhone(text: string): Result<Phone, PhoneProblem> {
  const number = text.replaceAll(/[\s.()-]/g, "").replace(/^\+84/, "0");
  if (MOBILE.test(number)) return accept({ kind: "mobile", number });
  if (LANDLINE.test(number)) return accept({ kind: "landline", number });
  if (HOTLINE.test(number)) return accept({ kind: "hotline", number });
  return refuse(problemOf(number));
}

function problemOf(number: string): PhoneProblem {
  if (/^\+\d+$/.test(number)) return { code: "phone.foreign" };
  if (!/^\d+$/.test(number)) return { code: "phone.not-digits" };
  if (OLD_MOBILE.test(number)) return { code: "phone.old-eleven-digits" };
  if (!number.startsWith("0")) return { code: "phone.no-leading-zero" };
  return number.length === 10
    ? { code: "phone.unknown-prefix", prefix: number.slice(0, 3) }
    : { code: "phone.wrong-length", digits: number.length };
}

/** Số điện thoại of a person in the form 0xxxxxxxxx, or null: a hotline is nobody's own. */
export function tidyPhone(text: string): string | null {
  const phone = parsePhone(text);
  return phone.ok && phone.value.kind !== "hotline" ? phone.value.number : null;
}
