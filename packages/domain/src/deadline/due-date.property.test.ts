import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarYears, officialCalendar } from "../../fixtures/official-calendar.ts";
import { addDays, addMonths, day, dayFromEpoch, dayOfMonthOf, epochDayOf } from "../calendar/calendar-day.ts";
import { dayOf, momentAt, type Moment } from "../calendar/moment.ts";
import { isWorkingDay } from "../calendar/working-calendar.ts";
import { dueDate, type DueDate } from "./due-date.ts";
import { punctuality } from "./punctuality.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Leaves room for the limits below before the last official year ends. */
const someMoment = fc
  .tuple(
    fc.integer({ min: epochDayOf(day("2018-01-02")), max: epochDayOf(day("2026-06-30")) }),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(([epochDay, minutes]) => momentAt(dayFromEpoch(epochDay), minutes));

const halves = fc.integer({ min: 1, max: 120 }).map((half) => half / 2);
const someLimit = fc.oneof(
  halves.map((quantity): TimeLimit => ({ unit: "working-day", quantity })),
  halves.map((quantity): TimeLimit => ({ unit: "working-hour", quantity })),
  fc.integer({ min: 1, max: 90 }).map((quantity): TimeLimit => ({ unit: "calendar-day", quantity })),
  fc.integer({ min: 1, max: 5 }).map((quantity): TimeLimit => ({ unit: "month", quantity })),
  fc.constant<TimeLimit>({ unit: "same-day", cutOff: 900 }),
);

function due(from: Moment, limit: TimeLimit): DueDate {
  const answer = dueDate({ from, limit, calendar: officialCalendar });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const off = new Set<string>(calendarYears.flatMap((year) => year.daysOff.map((each) => each.day)));
const madeUp = new Set<string>(calendarYears.flatMap((year) => year.madeUpDays.map((each) => each.day)));

/** A second, plainer calendar: every day from Monday 01/01/2018 on, one after the other, worked or not. */
const table: { readonly on: string; readonly isWorked: boolean }[] = [];
for (let on = day("2018-01-01"), weekday = 0; on <= "2027-06-30"; on = addDays(on, 1), weekday = (weekday + 1) % 7) {
  table.push({ on, isWorked: madeUp.has(on) || (weekday < 5 && !off.has(on)) });
}
const placeOf = new Map(table.map(({ on }, index) => [on, index]));

/** Where a limit in days ends, by walking the table. */
function walked(from: Moment, limit: TimeLimit): string {
  let at = placeOf.get(dayOf(from))!;
  if (limit.unit === "working-day") {
    for (let left = limit.quantity; left > 0; left -= table[at]!.isWorked ? 1 : 0) at += 1;
    return table[at]!.on;
  }
  if (limit.unit === "calendar-day") at += limit.quantity;
  if (limit.unit === "month") {
    const target = addMonths(day(`${from.slice(0, 7)}-01`), limit.quantity).slice(0, 7);
    const inMonth = table.filter(({ on }) => on.startsWith(target));
    at = placeOf.get(inMonth[Math.min(dayOfMonthOf(dayOf(from)), inMonth.length) - 1]!.on)!;
  }
  if (
    limit.unit === "same-day" &&
    table[at]!.isWorked &&
    Number(from.slice(11, 13)) * 60 + Number(from.slice(14, 16)) > limit.cutOff
  )
    at += 1;
  while (!table[at]!.isWorked) at += 1;
  return table[at]!.on;
}

/** Where working time ends, minute by minute. */
function minuteByMinute(from: Moment, minutes: number): string {
  let at = placeOf.get(dayOf(from))!;
  let clock = Number(from.slice(11, 13)) * 60 + Number(from.slice(14, 16));
  for (let left = minutes; left > 0;) {
    const isOpen = table[at]!.isWorked && ((clock >= 450 && clock < 690) || (clock >= 780 && clock < 1020));
    if (isOpen) left -= 1;
    clock += 1;
    if (left > 0 && clock === 1440) [at, clock] = [at + 1, 0];
  }
  return `${table[at]!.on}T${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
}

describe("due date, whatever the day and the limit", () => {
  it("agrees with a plain walk over the calendar in thousands of cases", () => {
    const inDays = someLimit.filter(
      (limit) => limit.unit !== "working-hour" && (limit.unit !== "working-day" || Number.isInteger(limit.quantity)),
    );
    fc.assert(
      fc.property(someMoment, inDays, (from, limit) => {
        expect(due(from, limit).on).toBe(walked(from, limit));
      }),
      { numRuns: 4000 },
    );
  });

  it("agrees with a count of minutes where hours and halves are given", () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: 1, max: 40 }), (from, half) => {
        expect(due(from, { unit: "working-hour", quantity: half / 2 }).at.slice(0, 16)).toBe(
          minuteByMinute(from, half * 30),
        );
        expect(due(from, { unit: "working-day", quantity: 0.5 }).at.slice(0, 16)).toBe(minuteByMinute(from, 240));
      }),
      { numRuns: 400 },
    );
  });

  it("is always a working day", () => {
    fc.assert(
      fc.property(someMoment, someLimit, (from, limit) => isWorkingDay(due(from, limit).on, officialCalendar)),
      { numRuns: 1000 },
    );
  });

  it("is never before the receipt, and never late at once", () => {
    fc.assert(
      fc.property(someMoment, someLimit, (from, limit) => {
        const answer = due(from, limit);
        return (
          answer.on >= dayOf(from) &&
          dayOf(answer.at) === answer.on &&
          answer.lateFrom > answer.at &&
          answer.lateFrom > from &&
          punctuality(answer.at, answer) === "on-time"
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is never earlier for more days", () => {
    fc.assert(
      fc.property(
        someMoment,
        fc.tuple(fc.constantFrom("working-day", "working-hour"), halves),
        halves,
        (from, [unit, quantity], more) => {
          const [less, later] = [due(from, { unit, quantity }), due(from, { unit, quantity: quantity + more })];
          return less.on <= later.on && less.lateFrom <= later.lateFrom;
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(
        someMoment,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 30 }),
        (from, quantity, more) => {
          return (
            due(from, { unit: "calendar-day", quantity }).on <=
            due(from, { unit: "calendar-day", quantity: quantity + more }).on
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is never earlier for a later receipt", () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: 0, max: 10_000 }), someLimit, (from, minutes, limit) => {
        const later = momentAt(dayOf(from), Number(from.slice(11, 13)) * 60 + Number(from.slice(14, 16)) + minutes);
        return due(from, limit).on <= due(later, limit).on;
      }),
      { numRuns: 1000 },
    );
  });

  it("is never earlier for a longer row of limits", () => {
    fc.assert(
      fc.property(someMoment, someLimit, halves, (from, first, quantity) => {
        return (
          due(from, first).on <=
          due(from, { unit: "chain", parts: [first, { unit: "working-day", quantity: quantity / 3 > 1 ? 1 : 0.5 }] }).on
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is the same when it is worked out again, and survives the log", () => {
    fc.assert(
      fc.property(someMoment, someLimit, (from, limit) => {
        const answer = due(from, limit);
        expect(due(from, limit)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it("is explained in full: days counted, days off and weekends add up to the way", () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: 1, max: 60 }), (from, quantity) => {
        const { on, segments } = due(from, { unit: "working-day", quantity });
        let explained = quantity;
        for (const segment of segments) {
          if (segment.kind === "weekend") explained += epochDayOf(segment.to) - epochDayOf(segment.from) + 1;
          if (segment.kind === "day-off") explained += 1;
        }
        return explained === epochDayOf(on) - epochDayOf(dayOf(from));
      }),
      { numRuns: 1000 },
    );
  });
});
