import { describe, expect, it } from "vitest";
import { officeHoursSchema } from "./pack-schemas.ts";
import { timeLimitSchema } from "./time-limit-schema.ts";

const days = { unit: "working-day", quantity: 3 };
const startRule = { lastMinutes: 60, source: { document: "Quy định mẫu" } };
const isLimit = (limit: unknown): boolean => timeLimitSchema.safeParse(limit).success;

describe("a time limit as data (thời hạn)", () => {
  it("may have a rule on late reception as a whole, a row of limits too, but no part of it", () => {
    expect(isLimit({ ...days, startRule })).toBe(true);
    expect(isLimit({ unit: "chain", parts: [days, days], startRule })).toBe(true);
    expect(isLimit({ unit: "chain", parts: [days, { ...days, startRule }] })).toBe(false);
    expect(isLimit({ unit: "chain", parts: [days, { unit: "chain", parts: [days, days], startRule }] })).toBe(false);
    expect(isLimit({ unit: "same-day", cutOff: "15:00", startRule })).toBe(false);
  });

  it("may stand in a row within a row", () => {
    expect(isLimit({ unit: "chain", parts: [days, { unit: "chain", parts: [days, days] }] })).toBe(true);
    expect(isLimit({ unit: "chain", parts: [days] })).toBe(false);
  });

  it.each([0, -1, 0.25, NaN, Infinity, "3"])("is not of %s days", (quantity) => {
    expect(isLimit({ ...days, quantity })).toBe(false);
  });
});

describe("hours of a desk as data (giờ làm việc)", () => {
  const week = {
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: ["07:30-11:30"],
    sunday: [],
  };

  it("open on a day of the state's week at least", () => {
    expect(officeHoursSchema.safeParse({ from: "2026-01-01", ...week }).success).toBe(false);
    expect(officeHoursSchema.safeParse({ from: "2026-01-01", ...week, friday: ["07:30-11:30"] }).success).toBe(true);
  });
});
