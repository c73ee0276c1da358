import { describe, expect, it } from "vitest";
import { citizen, staff } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { day } from "../calendar/calendar-day.ts";
import { ROLES, type Post } from "./actor.ts";
import { reportingUnits } from "./reporting-units.ts";

const on = day("2026-11-03");

describe("units whose reports a person reads (đơn vị được xem báo cáo)", () => {
  it("are those of who leads, controls or inspects, and of nobody else", () => {
    expect(ROLES.filter((role) => reportingUnits(staff("xem", role), on).length > 0)).toEqual([
      "department-leader",
      "approver",
      "centre-director",
      "control-officer",
      "inspector",
    ]);
    expect(reportingUnits(citizen, on)).toEqual([]);
  });

  it("are each named once, and only while the post is held", () => {
    const posts: readonly Post[] = [
      { role: "approver", office: OFFICE, from: day("2026-01-01") },
      { role: "centre-director", office: OFFICE, from: day("2026-01-01") },
      { role: "inspector", office: "khac", from: day("2026-01-01"), to: day("2026-06-30") },
      { role: "clerk", office: "van-thu", from: day("2026-01-01") },
    ];
    const leader = { ...staff("kiem-nhiem"), posts };
    expect(reportingUnits(leader, on)).toEqual([OFFICE]);
    expect(reportingUnits(leader, day("2026-06-30"))).toEqual([OFFICE, "khac"]);
  });
});
