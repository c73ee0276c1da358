import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { OLD_IDENTITY_CARD_END, parseOldIdentityNumber } from "./old-identity-number.ts";

describe("old identity number (số chứng minh nhân dân)", () => {
  it("is taken with nine digits on the last day of 2024", () => {
    expect(parseOldIdentityNumber("100 123 456", day("2024-12-31"))).toEqual({ ok: true, value: "100123456" });
  });

  it("is no identity any more from 01/01/2025", () => {
    expect(parseOldIdentityNumber("100123456", day("2025-01-01"))).toEqual({
      ok: false,
      refusal: { code: "old-identity.no-longer-valid", since: "2025-01-01" },
    });
  });

  it("follows another end where the law sets one", () => {
    const later = { ...OLD_IDENTITY_CARD_END, since: day("2026-01-01") };
    expect(parseOldIdentityNumber("100123456", day("2025-06-01"), later).ok).toBe(true);
  });

  it.each(["", "12345678", "1234567890", "10012345A"])("is not %j", (text) => {
    expect(parseOldIdentityNumber(text, day("2020-01-01"))).toEqual({
      ok: false,
      refusal: { code: "old-identity.not-nine-digits" },
    });
  });
});
