import { describe, expect, it } from "vitest";
import { calendarYears, officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";

const after = (from: string, minutes: number) =>
  addWorkingMinutes(moment(`${from}:00+07:00`), minutes, officialCalendar).slice(0, 16);

describe("working hours (giờ làm việc)", () => {
  it.each([
    ["2026-11-23T08:00", 60, "2026-11-23T09:00", "within one session"],
    ["2026-11-23T08:00", 210, "2026-11-23T11:30", "up to the very end of the session"],
    ["2026-11-23T11:00", 60, "2026-11-23T13:30", "over the lunch break"],
    ["2026-11-23T12:00", 60, "2026-11-23T14:00", "from the middle of lunch"],
    ["2026-11-23T05:00", 60, "2026-11-23T08:30", "from before opening"],
    ["2026-11-23T16:00", 60, "2026-11-23T17:00", "up to closing time"],
    ["2026-11-23T16:30", 60, "2026-11-25T08:00", "over a public holiday"],
    ["2026-11-20T16:30", 60, "2026-11-23T08:00", "over a weekend"],
    ["2026-11-20T22:00", 480, "2026-11-23T17:00", "from the night before a weekend"],
    ["2026-08-21T16:30", 60, "2026-08-22T08:00", "on a made-up Saturday"],
    ["2026-02-13T16:00", 120, "2026-02-23T08:30", "over the whole of Tết"],
    ["2026-11-22T10:00", 0, "2026-11-23T07:30", "of no length, at a closed hour"],
  ])("from %s, %i minutes end at %s: %s", (from, minutes, to) => {
    expect(after(from, minutes)).toBe(to);
  });

  it("gives a part of a minute whole", () => {
    expect(after("2026-11-23T08:00", 0.5)).toBe("2026-11-23T08:01");
  });

  it("is a fault, not an endless count, where the desk has no hours at all", () => {
    const shut = workingCalendar(calendarYears, []);
    expect(() => addWorkingMinutes(moment("2026-11-23T08:00:00+07:00"), 60, shut)).toThrow(
      "the desk's hours are missing",
    );
  });
});
