import { describe, expect, it } from "vitest";
import { calendarYears, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { addDays, day, type CalendarDay } from "./calendar-day.ts";
import { moment } from "./moment.ts";
import {
  closingOn,
  isPublished,
  isWithinHours,
  isWorkingDay,
  nextWorkingDay,
  openingOn,
  sessionsOn,
  workingCalendar,
  workingDayAfter,
  workingDaysBetween,
} from "./working-calendar.ts";

const workingDaysOf = (year: number): number => {
  let days = 0;
  for (let on = day(`${year}-01-01`); on <= `${year}-12-31`; on = addDays(on, 1))
    if (isWorkingDay(on, officialCalendar)) days += 1;
  return days;
};

describe("working calendar (lịch làm việc)", () => {
  it.each([
    [2018, 250],
    [2019, 252],
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])("counts the working days of %i as published: %i", (year, days) => {
    expect(workingDaysOf(year)).toBe(days);
  });

  it("rests on weekends, on public holidays, on days off in lieu and on swapped days", () => {
    const off = ["2026-11-21", "2026-11-22", "2026-11-24", "2026-04-27", "2026-08-31"].map(day);
    expect(off.filter((on) => isWorkingDay(on, officialCalendar))).toEqual([]);
  });

  it("works on a Saturday that makes up for a bridge day", () => {
    expect(isWorkingDay(day("2026-08-22"), officialCalendar)).toBe(true);
    expect(isWorkingDay(day("2019-01-05"), officialCalendar)).toBe(true);
  });

  it("finds the next working day across Tết", () => {
    expect(nextWorkingDay(day("2026-02-13"), officialCalendar)).toBe("2026-02-23");
  });

  it.each([
    ["2026-02-13", 1, "2026-02-23"],
    ["2026-08-21", 3, "2026-08-25"],
    ["2026-11-22", 2, "2026-11-25"],
    ["2026-11-23", 0, "2026-11-23"],
    ["2017-12-29", 2, "2018-01-03"],
    ["2027-12-31", 3, "2028-01-05"],
    ["2028-01-08", 1, "2028-01-10"],
  ])("from %s, the working day number %i is %s, in the published years and outside", (after, count, on) => {
    expect(workingDayAfter(day(after), count, officialCalendar)).toBe(on);
  });

  it.each([
    ["2026-02-13", "2026-02-23", 1],
    ["2026-08-21", "2026-08-24", 2],
    ["2026-11-23", "2026-11-23", 0],
    ["2026-11-25", "2026-11-20", 0],
    ["2027-12-30", "2028-01-04", 3],
  ])("counts the working days after %s up to %s: %i", (after, to, count) => {
    expect(workingDaysBetween(day(after), day(to), officialCalendar)).toBe(count);
  });

  it("counts as many working days between two days as it steps over", () => {
    for (let on = day("2026-01-01"); on <= "2026-12-01"; on = addDays(on, 3))
      expect(workingDaysBetween(on, workingDayAfter(on, 9, officialCalendar), officialCalendar)).toBe(9);
  });

  it("reckons the days once for all desks of a nation", () => {
    const [one, other] = [workingCalendar(calendarYears, []), workingCalendar(calendarYears, [officeHours])];
    expect(other.table).toBe(one.table);
  });

  it("knows which years are published", () => {
    expect(isPublished(day("2027-12-31"), officialCalendar)).toBe(true);
    expect(isPublished(day("2028-01-01"), officialCalendar)).toBe(false);
  });

  it("opens a made-up Saturday with Friday's hours, and no other Saturday", () => {
    expect(sessionsOn(day("2026-08-22"), officialCalendar)).toEqual(officeHours.friday);
    expect(sessionsOn(day("2026-08-29"), officialCalendar)).toEqual([]);
  });

  it("follows the opening hours of the day, not those of today", () => {
    const summer = [{ opens: 420, closes: 690 }];
    const calendar = workingCalendar(calendarYears, [
      officeHours,
      { ...officeHours, from: day("2026-05-15"), monday: summer, friday: summer },
    ]);
    expect(sessionsOn(day("2026-05-11"), calendar)).toEqual(officeHours.monday);
    expect(sessionsOn(day("2026-05-18"), calendar)).toEqual(summer);
    expect(closingOn(day("2026-05-18"), calendar)).toBe("2026-05-18T11:30:00+07:00");
  });

  it("takes the first hours written down for the time before them: an office takes over what is older than itself", () => {
    const successor = workingCalendar(calendarYears, [{ ...officeHours, from: day("2025-07-01") }]);
    expect(sessionsOn(day("2025-06-20"), successor)).toEqual(officeHours.friday);
    expect(sessionsOn(day("2025-06-21"), successor)).toEqual([]);
    expect(sessionsOn(day("2025-06-20"), workingCalendar(calendarYears, []))).toEqual([]);
  });

  describe("a desk that opens on Saturday mornings", () => {
    const morning = [{ opens: 450, closes: 690 }];
    const off = { day: day("2026-11-14"), reason: "national-day" } as const;
    const years = calendarYears.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, off] } : year,
    );
    const calendar = workingCalendar(years, [{ ...officeHours, saturday: morning }]);

    it("has hours on Saturday, though no working day", () => {
      expect(sessionsOn(day("2026-11-28"), calendar)).toEqual(morning);
      expect(isWithinHours(moment("2026-11-28T09:00:00+07:00"), calendar)).toBe(true);
      expect(isWorkingDay(day("2026-11-28"), calendar)).toBe(false);
      expect(workingDayAfter(day("2026-11-27"), 1, calendar)).toBe("2026-11-30");
    });

    it("stays shut on a Saturday that is a holiday", () => {
      expect(sessionsOn(day("2026-11-14"), calendar)).toEqual([]);
    });

    it("follows Friday's hours on a made-up Saturday", () => {
      expect(sessionsOn(day("2026-08-22"), calendar)).toEqual(officeHours.friday);
    });
  });

  it("stays closed on a made-up Saturday that the province closes", () => {
    const flood = { day: day("2026-08-22"), reason: "local", source: { document: "Quyết định mẫu" } } as const;
    const years = calendarYears.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, flood] } : year,
    );
    const calendar = workingCalendar(years, [officeHours]);
    expect(isWorkingDay(day("2026-08-22"), calendar)).toBe(false);
    expect(sessionsOn(day("2026-08-22"), calendar)).toEqual([]);
  });

  it("opens with the first session, and at eight where nobody wrote down the hours", () => {
    expect(openingOn(day("2026-11-23"), officialCalendar)).toBe("2026-11-23T07:30:00+07:00");
    expect(openingOn(day("2026-11-23"), workingCalendar(calendarYears, []))).toBe("2026-11-23T08:00:00+07:00");
  });

  it("closes at five where nobody wrote down the hours", () => {
    const calendar = workingCalendar(calendarYears, []);
    expect(sessionsOn(day("2026-11-23"), calendar)).toEqual([]);
    expect(closingOn(day("2026-11-23"), calendar)).toBe("2026-11-23T17:00:00+07:00");
  });

  it.each([
    ["2026-11-23T07:29:59", false],
    ["2026-11-23T07:30:00", true],
    ["2026-11-23T11:29:59", true],
    ["2026-11-23T11:30:00", false],
    ["2026-11-23T12:00:00", false],
    ["2026-11-23T16:59:59", true],
    ["2026-11-23T17:00:00", false],
    ["2026-11-22T09:00:00", false],
    ["2026-11-24T09:00:00", false],
  ])("at %s the desk is open: %s", (at, isOpen) => {
    expect(isWithinHours(moment(`${at}+07:00`), officialCalendar)).toBe(isOpen);
  });

  it("keeps each day off with its reason", () => {
    const reason = (on: CalendarDay) => officialCalendar.daysOff.get(on)?.reason;
    expect([reason(day("2026-11-24")), reason(day("2026-04-27")), reason(day("2026-08-31"))]).toEqual([
      "culture-day",
      "compensatory",
      "swapped",
    ]);
  });
});
