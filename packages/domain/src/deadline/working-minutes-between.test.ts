import { describe, expect, it } from "vitest";
import { officeHours, calendarYears, officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { addWorkingMinutes } from "./add-working-minutes.ts";
import { workingMinutesBetween } from "./working-minutes-between.ts";

const at = (text: string) => moment(`${text}:00+07:00`);

describe("working minutes between two moments (số phút làm việc)", () => {
  it.each([
    ["2026-11-25T07:30", "2026-11-25T17:00", 480],
    ["2026-11-25T10:00", "2026-11-25T14:00", 150],
    ["2026-11-25T11:30", "2026-11-25T13:00", 0],
    ["2026-11-23T16:00", "2026-11-25T08:30", 120],
    ["2026-11-20T20:00", "2026-11-22T20:00", 0],
    ["2026-11-25T09:00", "2026-11-25T09:00", 0],
    ["2026-11-25T09:00", "2026-11-24T09:00", 0],
  ])("from %s to %s: %i", (from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to), officialCalendar)).toBe(minutes);
  });

  it("is what adding minutes takes back", () => {
    for (let minutes = 1; minutes < 3000; minutes += 37) {
      const from = at("2026-11-20T15:10");
      expect(workingMinutesBetween(from, addWorkingMinutes(from, minutes, officialCalendar), officialCalendar)).toBe(
        minutes,
      );
    }
  });

  it("counts a desk's own Saturday morning", () => {
    const calendar = workingCalendar(calendarYears, [{ ...officeHours, saturday: [{ opens: 450, closes: 690 }] }]);
    expect(workingMinutesBetween(at("2026-11-27T16:00"), at("2026-11-28T10:30"), calendar)).toBe(240);
    expect(addWorkingMinutes(at("2026-11-27T16:00"), 240, calendar)).toBe("2026-11-28T10:30:00+07:00");
  });
});
