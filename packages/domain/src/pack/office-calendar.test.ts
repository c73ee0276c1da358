import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeHours } from "../../fixtures/official-calendar.ts";
import { time } from "../../fixtures/invented-office.ts";
import { day, addDays } from "../calendar/calendar-day.ts";
import { isWorkingDay, sessionsOn, type CalendarYear } from "../calendar/working-calendar.ts";
import { dueDate } from "../deadline/due-date.ts";
import { officeCalendar } from "./office-calendar.ts";
import type { SeasonHours } from "./season-hours.ts";

const source = { document: "Quyết định mẫu" };
const years = [2025, 2026, 2027].map((year): CalendarYear => ({
  year,
  status: "official",
  daysOff: [],
  madeUpDays: [],
  source: { document: "Lịch mẫu" },
}));
const early = [{ opens: 390, closes: 690 }];
const summer: SeasonHours = {
  from: day("2026-01-01"),
  begins: "04-16",
  ends: "10-15",
  monday: early,
  tuesday: early,
  wednesday: early,
  thursday: early,
  friday: early,
  saturday: [],
  sunday: [],
  source,
};
const office = { hours: [{ ...officeHours, from: day("2025-01-01") }], seasons: [summer] };
const opensOn = (on: string, of = office) => sessionsOn(day(on), officeCalendar(years, of, {}))[0]?.opens;

describe("calendar of a desk (lịch làm việc của một trung tâm)", () => {
  it.each([
    ["2026-04-15", 450, "the last day of the winter hours"],
    ["2026-04-16", 390, "the first of the summer hours"],
    ["2026-10-15", 390, "the last of the summer hours"],
    ["2026-10-16", 450, "winter hours again"],
    ["2027-06-01", 390, "the next summer"],
    ["2025-06-02", 450, "a summer before the decision"],
  ])("opens on %s at minute %i: %s", (on, minute) => {
    expect(opensOn(on)).toBe(minute);
  });

  it("lets a season go over the New Year", () => {
    const winter = { ...office, seasons: [{ ...summer, begins: "11-15", ends: "02-15" }] };
    expect(["2026-11-13", "2026-11-16", "2027-02-15", "2027-02-16"].map((on) => opensOn(on, winter))).toEqual([
      450, 390, 390, 450,
    ]);
  });

  it("turns a season of 29 February on 1 March where there is no such day", () => {
    const toLeapDay = { ...office, seasons: [{ ...summer, begins: "01-01", ends: "02-29" }] };
    expect([opensOn("2026-02-27", toLeapDay), opensOn("2026-03-02", toLeapDay)]).toEqual([390, 450]);
    const fromLeapDay = { ...office, seasons: [{ ...summer, begins: "02-29", ends: "12-31" }] };
    expect([opensOn("2026-02-27", fromLeapDay), opensOn("2026-03-02", fromLeapDay)]).toEqual([450, 390]);
  });

  it("ends a season with its decision", () => {
    const ended = { ...office, seasons: [{ ...summer, to: day("2026-06-30") }] };
    expect([opensOn("2026-06-30", ended), opensOn("2026-07-01", ended)]).toEqual([390, 450]);
  });

  it("keeps hours that were changed inside a season for when the season is over", () => {
    const later = { opens: 480, closes: 720 };
    const changed = {
      ...office,
      hours: [...office.hours, { ...officeHours, from: day("2026-08-01"), friday: [later], monday: [later] }],
    };
    expect(opensOn("2026-08-03", changed)).toBe(390);
    expect(opensOn("2026-10-16", changed)).toBe(480);
  });

  it("has on every day the season's hours inside it and the year's outside", () => {
    const calendar = officeCalendar(years, office, {});
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1094 }), (n) => {
        const on = addDays(day("2025-01-01"), n);
        if (!isWorkingDay(on, calendar)) return;
        const isSummer = on >= "2026-01-01" && on.slice(5) >= "04-16" && on.slice(5) <= "10-15";
        expect(sessionsOn(on, calendar)[0]?.opens).toBe(isSummer ? 390 : 450);
      }),
    );
  });

  it("does not count a day that the province gave off, and names its decision", () => {
    const reason = { vi: "Nghỉ do bão", en: "Closed because of a typhoon" };
    const calendar = officeCalendar(years, office, { daysOff: [{ day: day("2026-09-15"), reason, source }] });
    const due = dueDate({ from: time("2026-09-14T09:00"), limit: { unit: "working-day", quantity: 1 }, calendar });
    expect(due).toMatchObject({ ok: true, value: { on: "2026-09-16" } });
    expect(due.ok && due.value.segments).toContainEqual({
      kind: "day-off",
      day: "2026-09-15",
      reason: "local",
      document: "Quyết định mẫu",
      basis: "local-decision",
    });
  });
});
