import { describe, expect, it } from "vitest";
import { approver, clerk, handlingOfficer, returningOfficer, staff } from "../../fixtures/invented-office.ts";
import { after, filed, untilSealed } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { resultForStaff } from "./result-for-staff.ts";

const on = day("2026-11-10");
/** Approved: there is a draft, and nobody has signed it. */
const drafted = after(filed(), untilSealed.slice(0, 4)).dossier;
const sealed = after(filed(), untilSealed).dossier;

describe("result for staff (kết quả mà cán bộ được xem)", () => {
  it("is a draft for those who make it", () => {
    expect(drafted.result?.sealed).toBeUndefined();
    for (const maker of [handlingOfficer, approver, clerk])
      expect(resultForStaff(drafted, maker, on)?.number, maker.id).toBe(drafted.result?.number);
  });

  it("is at the returning desk only when it is finished", () => {
    expect(resultForStaff(drafted, returningOfficer, on)).toBeNull();
    expect(resultForStaff(sealed, returningOfficer, on)?.number).toBe(sealed.result?.number);
  });

  it("is a draft for who returns results and appraises, too", () => {
    const both = staff("hai-viec", "returning-officer", "handling-officer");
    expect(resultForStaff(drafted, both, on)?.number).toBe(drafted.result?.number);
  });

  it("is nobody's at another office or in another province", () => {
    const posts = clerk.posts.map((post) => ({ ...post, office: "noi-khac" }));
    expect(resultForStaff(sealed, { ...clerk, posts }, on)).toBeNull();
    expect(resultForStaff(sealed, { ...clerk, tenant: "H98" }, on)).toBeNull();
  });
});
