import { describe, expect, it } from "vitest";
import { staff } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { EVE, SWITCH } from "../../fixtures/units-of-2025.ts";
import type { Role } from "../access/actor.ts";
import { readingScope } from "../access/reading-scope.ts";
import { day } from "../calendar/calendar-day.ts";
import { postsAtOffices } from "./posts-at-offices.ts";

const offices = [{ id: "thanh-pho", to: EVE }, { id: "phuong" }];
const post = (role: Role, office: string) => ({ role, office, from: day("2020-01-01") });
const scope = (role: Role, office: string, on: typeof EVE) =>
  readingScope({ ...staff("can-bo"), posts: postsAtOffices([post(role, office)], offices) }, on);

describe("posts at an office that has ended (phân công tại nơi đã kết thúc)", () => {
  it("let a leader of the former city read to its last day and no longer", () => {
    expect(scope("department-leader", "thanh-pho", EVE)).toMatchObject({ offices: ["thanh-pho"] });
    expect(scope("department-leader", "thanh-pho", SWITCH)).toEqual({ tenant: TENANT, kind: "nothing" });
  });

  it("let the archive go on reading what stays there", () => {
    expect(scope("archivist", "thanh-pho", SWITCH)).toMatchObject({ offices: ["thanh-pho"] });
  });

  it("end when they were to end, if that is earlier", () => {
    const early = { ...post("approver", "thanh-pho"), to: day("2024-12-31") };
    expect(postsAtOffices([early], offices)).toEqual([early]);
  });

  it("at an office that goes on stay as they are", () => {
    expect(postsAtOffices([post("approver", "phuong")], offices)).toEqual([post("approver", "phuong")]);
  });
});
