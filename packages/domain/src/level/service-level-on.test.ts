import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { serviceLevelOn } from "./service-level-on.ts";

const source = { document: "Quyết định mẫu" };

describe("level of the online service (mức độ dịch vụ công trực tuyến)", () => {
  const online = [
    { from: day("2026-07-01"), value: { mode: "full" }, source },
    { from: day("2022-08-15"), value: { mode: "partial", reason: "presence-by-law" }, source },
  ] as const;

  it.each([
    ["2022-08-14", { mode: "none" }],
    ["2022-08-15", { mode: "partial", reason: "presence-by-law" }],
    ["2026-06-30", { mode: "partial", reason: "presence-by-law" }],
    ["2026-07-01", { mode: "full" }],
    ["2030-01-01", { mode: "full" }],
  ])("on %s is %j", (on, level) => {
    expect(serviceLevelOn(day(on), { online })).toEqual(level);
  });

  it("is none where nothing was published", () => {
    expect(serviceLevelOn(day("2026-11-22"), { online: [] })).toEqual({ mode: "none" });
  });
});
