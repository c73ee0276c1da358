import { describe, expect, it } from "vitest";
import { citizen, staff } from "../../fixtures/invented-office.ts";
import { OFFICE, TENANT } from "../../fixtures/invented-pack.ts";
import { day } from "../calendar/calendar-day.ts";
import { isInScope, readingScope, type ScopedRow } from "./reading-scope.ts";

const on = day("2026-11-03");
const row: ScopedRow = {
  tenant: TENANT,
  office: OFFICE,
  account: citizen.id,
  ownerPersonalNumber: citizen.personalNumber,
  participants: [OFFICE],
};
const sees = (actor: Parameters<typeof readingScope>[0], more: Partial<ScopedRow> = {}) =>
  isInScope({ ...row, ...more }, readingScope(actor, on));

describe("reading scope (phạm vi xem hồ sơ)", () => {
  it("of a citizen is what he filed and what is his", () => {
    expect(sees(citizen)).toBe(true);
    expect(sees(citizen, { account: null })).toBe(true);
    expect(sees(citizen, { ownerPersonalNumber: "022190000002" })).toBe(true);
    expect(sees(citizen, { account: "khac", ownerPersonalNumber: "022190000002" })).toBe(false);
    expect(sees(citizen, { tenant: "H98" })).toBe(false);
  });

  it("of a citizen without a personal number is only what he filed", () => {
    expect(sees({ ...citizen, personalNumber: "" }, { account: null, ownerPersonalNumber: "" })).toBe(false);
    expect(sees({ ...citizen, personalNumber: "" }, { ownerPersonalNumber: "" })).toBe(true);
  });

  it("of an officer is the offices he has a post in today", () => {
    expect(sees(staff("tiep-nhan", "reception-officer"))).toBe(true);
    expect(sees(staff("tiep-nhan", "reception-officer"), { office: "khac", participants: ["khac"] })).toBe(false);
    expect(sees(staff("tiep-nhan", "reception-officer"), { tenant: "H98" })).toBe(false);
    expect(isInScope(row, readingScope(staff("tiep-nhan", "reception-officer"), day("2025-06-30")))).toBe(false);
  });

  it("of an officer is also what his office has an open part in", () => {
    expect(sees(staff("thu-ly", "handling-officer"), { office: "khac", participants: ["khac", OFFICE] })).toBe(true);
    expect(sees(citizen, { account: null, ownerPersonalNumber: "0", participants: [OFFICE] })).toBe(false);
  });

  it("of an administrator and of a postal officer is nothing", () => {
    expect(readingScope(staff("quan-tri", "tenant-administrator"), on)).toEqual({ tenant: TENANT, kind: "nothing" });
    expect(sees(staff("buu-ta", "postal-officer"))).toBe(false);
  });

  it("of an officer without any post, and of the platform, is nothing", () => {
    expect(readingScope(staff("nghi-viec"), on)).toEqual({ tenant: TENANT, kind: "nothing" });
    expect(sees({ kind: "system", tenant: TENANT, id: "system", name: "Đồng bộ" })).toBe(false);
  });

  it("names an office once, however many posts are held in it", () => {
    expect(readingScope(staff("kiem-nhiem", "approver", "clerk"), on)).toEqual({
      tenant: TENANT,
      kind: "offices",
      offices: [OFFICE],
    });
  });
});
