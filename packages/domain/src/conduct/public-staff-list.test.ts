import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, returningOfficer, staff } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { day } from "../calendar/calendar-day.ts";
import { publicStaffList, type DeskOfficer } from "./public-staff-list.ts";

const officer = (actor: DeskOfficer["actor"], ...fields: readonly string[]): DeskOfficer => ({
  actor,
  fields,
  phone: "02033000000",
});
const director = staff("giam-doc", "centre-director");

describe("public list of staff (danh sách cán bộ công khai)", () => {
  const list = publicStaffList(OFFICE, day("2026-11-23"), [
    officer(receptionOfficer, "HT"),
    officer(handlingOfficer, "HT"),
    officer(returningOfficer, "HT", "DD"),
    officer(director),
  ]);

  it("shows name, title, field and telephone, and nothing else", () => {
    expect(list[1]).toEqual({ name: "Cán bộ tiep-nhan", title: "Chuyên viên", fields: ["HT"], phone: "02033000000" });
  });

  it("begins with the head, and has only who sits at the desk", () => {
    expect(list.map(({ name }) => name)).toEqual([director.name, receptionOfficer.name, returningOfficer.name]);
  });

  it("leaves out who has left, or is not there yet", () => {
    const gone = { ...receptionOfficer, posts: [{ ...receptionOfficer.posts[0]!, to: day("2026-11-22") }] };
    expect(publicStaffList(OFFICE, day("2026-11-23"), [officer(gone, "HT")])).toEqual([]);
    expect(publicStaffList(OFFICE, day("2025-06-30"), [officer(receptionOfficer, "HT")])).toEqual([]);
  });
});
