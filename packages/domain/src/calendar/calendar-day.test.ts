import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayFromEpoch,
  dayOfMonthOf,
  epochDayOf,
  monthOf,
  parseDay,
  weekdayOf,
  yearOf,
} from "./calendar-day.ts";

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
const written = (year: number, month: number, dayOfMonth: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;

const TWO_HUNDRED_YEARS = 73_050;
const someDay = fc.integer({ min: -TWO_HUNDRED_YEARS, max: TWO_HUNDRED_YEARS }).map(dayFromEpoch);

describe("calendar day (ngày dương lịch)", () => {
  it("follows the wall calendar day by day through four hundred years", () => {
    let [year, month, dayOfMonth] = [1770, 1, 1];
    let weekday = weekdayOf(day("1770-01-01"));
    const first = epochDayOf(day("1770-01-01"));
    const wrong: string[] = [];
    for (let counted = 0; counted < 146_097; counted += 1) {
      const on = dayFromEpoch(first + counted);
      if (on !== written(year, month, dayOfMonth) || weekdayOf(on) !== weekday || epochDayOf(on) !== first + counted)
        wrong.push(on);
      weekday = (weekday % 7) + 1;
      dayOfMonth += 1;
      if (dayOfMonth > lengthOf(year, month)) [month, dayOfMonth] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(wrong).toEqual([]);
    expect(written(year, month, dayOfMonth)).toBe("2170-01-01");
  });

  it("reads back every day of two centuries either way as it was written", () => {
    fc.assert(
      fc.property(someDay, (on) => {
        expect(parseDay(on)).toBe(on);
        expect(dayFromEpoch(epochDayOf(on))).toBe(on);
        expect(written(yearOf(on), monthOf(on), dayOfMonthOf(on))).toBe(on);
      }),
    );
  });

  it.each([
    ["1970-01-01", 4],
    ["2023-10-27", 5],
    ["2026-02-17", 2],
    ["2026-11-22", 7],
    ["2030-02-02", 6],
  ])("knows the weekday of %s", (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each(["2024-02-29", "2000-02-29", "2028-02-29"])("knows the leap day %s", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-10-00",
    "2026-10-32",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "01-01-2026",
    " 2026-01-01",
    "2026-01-01T00:00",
    "2026-01-01\n",
    "",
    "hôm nay",
  ])("does not take %j for a day", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("stops on a wrong day in data rather than guess", () => {
    expect(() => day("2026-02-30")).toThrow("not a calendar day: 2026-02-30");
  });

  it("comes back to the same day after as many days forth and back", () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -40_000, max: 40_000 }),
        (on, days) => addDays(addDays(on, days), -days) === on,
      ),
    );
  });

  it("orders days as their texts", () => {
    fc.assert(fc.property(someDay, someDay, (a, b) => a < b === epochDayOf(a) < epochDayOf(b)));
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-11-22", 12, "2027-11-22"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-10", -1, "2025-12-10"],
  ])("%s and %i months is %s: the same day, or the last of a shorter month", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it("keeps the day of the month wherever the month has one", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 240 }), (on, months) => {
        const later = addMonths(on, months);
        expect(yearOf(later) * 12 + monthOf(later)).toBe(yearOf(on) * 12 + monthOf(on) + months);
        expect(dayOfMonthOf(later)).toBe(Math.min(dayOfMonthOf(on), lengthOf(yearOf(later), monthOf(later))));
      }),
    );
  });
});
