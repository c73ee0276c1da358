import { describe, expect, it } from "vitest";
import {
  approver,
  citizen,
  handlingOfficer,
  receptionOfficer,
  returningOfficer,
} from "../../fixtures/invented-office.ts";
import { OFFICE, TENANT } from "../../fixtures/invented-pack.ts";
import { day } from "../calendar/calendar-day.ts";
import { callScope } from "./call-scope.ts";

const on = day("2026-11-03");

describe("who calls the citizen (ai gọi điện)", () => {
  it("is the desk: whoever receives there, and whoever returns results", () => {
    for (const officer of [receptionOfficer, returningOfficer])
      expect(callScope(officer, on)).toEqual({ tenant: TENANT, kind: "offices", offices: [OFFICE] });
  });

  it("is nobody behind the desk, no citizen, and no officer whose post has ended", () => {
    for (const other of [handlingOfficer, approver, citizen]) expect(callScope(other, on).kind).toBe("nothing");
    const [post] = receptionOfficer.posts;
    const past = { ...receptionOfficer, posts: [{ ...post!, from: day("2025-07-01"), to: day("2026-11-02") }] };
    expect(callScope(past, on).kind).toBe("nothing");
  });
});
