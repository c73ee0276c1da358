import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Source } from "../source.ts";

/** What is wrong with the number of an old identity card. */
export type OldIdentityNumberProblem =
  | { readonly code: "old-identity.not-nine-digits" }
  | { readonly code: "old-identity.no-longer-valid"; readonly since: CalendarDay };

/** The day from which a 9-digit card (CMND) is no document any more. */
export interface OldIdentityCardEnd {
  readonly since: CalendarDay;
  readonly source: Source;
}

/** Chứng minh nhân dân hết giá trị sử dụng. */
export const OLD_IDENTITY_CARD_END: OldIdentityCardEnd = {
  since: day("2025-01-01"),
  source: { document: "Luật Căn cước 26/2023/QH15", note: "Điều khoản chuyển tiếp; chưa đối chiếu với văn bản gốc." },
};

/** Số chứng minh nhân dân: 9 digits. Old papers keep theirs; shown on a day after the end it is no identity. */
export function parseOldIdentityNumber(
  text: string,
  shownOn: CalendarDay,
  { since }: OldIdentityCardEnd = OLD_IDENTITY_CARD_END,
): Result<string, OldIdentityNumberProblem> {
  const digits = text.replaceAll(/[\s.]/g, "");
  if (!/^\d{9}$/.test(digits)) return refuse({ code: "old-identity.not-nine-digits" });
  return shownOn >= since ? refuse({ code: "old-identity.no-longer-valid", since }) : accept(digits);
}
