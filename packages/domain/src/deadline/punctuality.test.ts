import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { punctuality } from "./punctuality.ts";

describe("punctuality (trước hạn, đúng hạn, quá hạn)", () => {
  const inDays = { on: day("2026-11-25"), lateFrom: moment("2026-11-26T00:00:00+07:00") };
  const inHours = { on: day("2026-11-25"), lateFrom: moment("2026-11-25T10:01:00+07:00") };

  it.each([
    ["2026-11-24T23:59:59", "early"],
    ["2026-11-25T00:00:00", "on-time"],
    ["2026-11-25T23:59:59", "on-time"],
    ["2026-11-26T00:00:00", "late"],
  ])("a limit in days that ends on 25/11 and a result of %s: %s", (end, judged) => {
    expect(punctuality(moment(`${end}+07:00`), inDays)).toBe(judged);
  });

  it.each([
    ["2026-11-24T16:00:00", "early"],
    ["2026-11-25T10:00:59", "on-time"],
    ["2026-11-25T10:01:00", "late"],
  ])("a limit in hours that ends at 10:00 and a result of %s: %s", (end, judged) => {
    expect(punctuality(moment(`${end}+07:00`), inHours)).toBe(judged);
  });
});
