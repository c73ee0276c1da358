import { describe, expect, it } from "vitest";
import { receptionOfficer, staff } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import type { Role, StaffActor } from "../access/actor.ts";
import { day } from "../calendar/calendar-day.ts";
import { orderInspection, overdueFindings, seesInspection, type SurpriseInspection } from "./surprise-inspection.ts";

const outside = (id: string, role: Role): StaffActor => {
  const person = staff(id, role);
  return { ...person, posts: person.posts.map((post) => ({ ...post, office: "thanh-tra-tinh" })) };
};
const inspector = outside("thanh-tra-1", "inspector");
const companion = outside("chuyen-vien", "handling-officer");
const otherInspector = outside("thanh-tra-2", "inspector");
const director = staff("giam-doc", "centre-director");
const insider = staff("kiem-soat", "control-officer");

const order = (team: readonly StaffActor[] = [companion], by = inspector, on = "2026-11-20") =>
  orderInspection({ id: "kiem-tra-1", unit: OFFICE, on: day(on), team }, { today: day("2026-11-16"), by });
const ordered = order();
const inspection: SurpriseInspection = ordered.ok ? ordered.value : expect.fail(ordered.refusal.code);

describe("surprise inspection (kiểm tra đột xuất)", () => {
  it("is hidden from everybody at the unit before the day, its director and control officer among them", () => {
    for (const each of [director, insider, receptionOfficer]) {
      expect(seesInspection(inspection, each, day("2026-11-19"))).toBe(false);
      expect(seesInspection(inspection, each, day("2026-11-20"))).toBe(true);
    }
  });

  it("is seen before the day by who ordered it and who goes, and not by an inspector who does neither", () => {
    expect(
      [inspector, companion, otherInspector].map((each) => seesInspection(inspection, each, day("2026-11-16"))),
    ).toEqual([true, true, false]);
    expect(seesInspection(inspection, otherInspector, day("2026-11-20"))).toBe(true);
  });

  it("is never seen in another province", () => {
    expect(seesInspection(inspection, { ...inspector, tenant: "H98" }, day("2026-11-20"))).toBe(false);
  });

  it("is ordered by an inspector or control officer from outside the unit", () => {
    expect(order([companion], outside("kiem-soat-tinh", "control-officer")).ok).toBe(true);
    for (const by of [insider, companion])
      expect(order([companion], by)).toMatchObject({ refusal: { code: "surprise-inspection.not-competent" } });
  });

  it("is not carried out by people of the unit itself, nor by nobody, nor on a day that is over", () => {
    expect(order([companion, receptionOfficer])).toMatchObject({
      refusal: { code: "surprise-inspection.of-the-unit", person: receptionOfficer.id },
    });
    expect(order([])).toMatchObject({ refusal: { code: "surprise-inspection.team-missing" } });
    expect(order([companion], inspector, "2026-11-15")).toMatchObject({
      refusal: { code: "surprise-inspection.day-passed" },
    });
  });

  it("asks for what was found to be mended by its day", () => {
    const finding = { content: "Chưa niêm yết thủ tục", mendBy: day("2026-11-27"), photos: [] };
    const mended = { ...finding, mendedOn: day("2026-11-25") };
    expect(overdueFindings({ findings: [finding, mended] }, day("2026-11-27"))).toEqual([]);
    expect(overdueFindings({ findings: [finding, mended] }, day("2026-11-28"))).toEqual([finding]);
  });
});
