import type { StaffAccount } from "@motcua/database";
import { day, officesAs, type CalendarDay, type Role } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { catalogueLaw } from "../adapters/catalogue-law.ts";
import { readEnv } from "../env.ts";
import { staffCaller } from "./staff-caller.ts";

const pack = catalogueLaw(readEnv([], {}).packsDir).pack("H49")!;

const account = (role: Role, office: string): StaffAccount => ({
  tenant: "H49",
  id: "can.bo",
  name: "Cán Bộ Hư Cấu",
  title: "Chuyên viên",
  seat: "centre",
  isActive: true,
  posts: [{ role, office, from: day("2024-01-01") }],
});

const officesOf = (role: Role, office: string, on: CalendarDay): readonly string[] => {
  const { actor } = staffCaller(account(role, office), pack);
  return actor.kind === "staff" ? officesAs(actor, [role], on) : [];
};

describe("an officer at work (cán bộ đang được phân công)", () => {
  it("has no post in a city's centre after the city's last day", () => {
    expect(officesOf("reception-officer", "cam-pha-city", day("2025-06-30"))).toEqual(["cam-pha-city"]);
    expect(officesOf("reception-officer", "cam-pha-city", day("2025-07-01"))).toEqual([]);
  });

  it("still keeps the archive of a centre that has ended", () => {
    expect(officesOf("archivist", "cam-pha-city", day("2026-11-23"))).toEqual(["cam-pha-city"]);
  });

  it("keeps a post where the office goes on", () => {
    expect(officesOf("reception-officer", "cam-pha", day("2026-11-23"))).toEqual(["cam-pha"]);
  });
});
