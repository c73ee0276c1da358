import { describe, expect, it } from "vitest";
import { staff } from "../../fixtures/invented-office.ts";
import { day } from "../calendar/calendar-day.ts";
import { officesAs, postsOn, type Post } from "./actor.ts";

const posts: readonly Post[] = [
  { role: "reception-officer", office: "mot", from: day("2026-01-01"), to: day("2026-06-30") },
  { role: "approver", office: "hai", from: day("2026-07-01") },
  { role: "clerk", office: "hai", from: day("2026-07-01") },
];
const officer = { ...staff("can-bo"), posts };

describe("posts of an officer (phân công)", () => {
  it("are held from the first day to the last, both included", () => {
    const held = (on: string) => postsOn(day(on), officer).map(({ role }) => role);
    expect(held("2025-12-31")).toEqual([]);
    expect(held("2026-01-01")).toEqual(["reception-officer"]);
    expect(held("2026-06-30")).toEqual(["reception-officer"]);
    expect(held("2026-07-01")).toEqual(["approver", "clerk"]);
  });

  it("name each office once", () => {
    expect(officesAs(officer, ["approver", "clerk"], day("2026-08-01"))).toEqual(["hai"]);
    expect(officesAs(officer, ["reception-officer"], day("2026-08-01"))).toEqual([]);
  });
});
