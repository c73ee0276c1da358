import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarYears, officeHours } from "../../fixtures/official-calendar.ts";
import { addDays, day, dayFromEpoch, epochDayOf, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { dueDate, type DueDate } from "./due-date.ts";
import type { Segment } from "./segment.ts";
import type { LimitPart, TimeLimit } from "./time-limit.ts";

const source = { document: "Quy định mẫu" };
const morning = [{ opens: 450, closes: 690 }];

/** A plain desk, and one that is shut on Wednesdays and open on Saturday mornings. */
const CALENDARS = {
  plain: workingCalendar(calendarYears, [officeHours]),
  odd: workingCalendar(calendarYears, [{ ...officeHours, wednesday: [], saturday: morning }]),
};
const someDesk = fc.constantFrom<keyof typeof CALENDARS>("plain", "odd");

const someMoment = fc
  .tuple(
    fc.integer({ min: epochDayOf(day("2018-01-02")), max: epochDayOf(day("2026-03-31")) }),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(([epochDay, minutes]) => momentAt(dayFromEpoch(epochDay), minutes));

const upTo = (max: number) => fc.integer({ min: 1, max });
const someLength = fc.oneof(
  upTo(30).map((quantity): LimitPart => ({ unit: "working-day", quantity })),
  upTo(20).map((count): LimitPart => ({ unit: "working-day", quantity: count - 0.5 })),
  upTo(40).map((halves): LimitPart => ({ unit: "working-hour", quantity: halves / 2 })),
  upTo(45).map((quantity): LimitPart => ({ unit: "calendar-day", quantity })),
  upTo(4).map((quantity): LimitPart => ({ unit: "month", quantity })),
  fc.constant<LimitPart>({ unit: "same-day", cutOff: 900 }),
);
const someRow = fc
  .array(someLength, { minLength: 2, maxLength: 3 })
  .map((parts): LimitPart => ({ unit: "chain", parts }));
const someLimit = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: someLength }, someRow), fc.constantFrom(null, 0, 60))
  .map(([limit, lastMinutes]): TimeLimit =>
    lastMinutes === null ? limit : { ...limit, startRule: { lastMinutes, source } },
  );

/** Minutes to the stop, and minutes that it lasts. */
const someStops = fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })), {
  maxLength: 2,
});

function stopsAfter(from: Moment, stops: readonly (readonly [number, number])[]) {
  let at = from;
  return stops.map(([until, length]) => {
    const stoppedAt = momentAt(dayOf(at), minutesOf(at) + until);
    at = momentAt(dayOf(stoppedAt), minutesOf(stoppedAt) + length);
    return { from: stoppedAt, to: at, reason: "chờ", source };
  });
}

function daysFrom(from: CalendarDay, to: CalendarDay): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

type Told = "begins" | "free" | "left-out" | "counts" | "put-off";

/** What one line says of which days. */
function told(segment: Segment): readonly (readonly [CalendarDay, Told])[] {
  const each = (days: readonly CalendarDay[], as: Told) => days.map((on) => [on, as] as const);
  switch (segment.kind) {
    case "started":
      return each([dayOf(segment.at)], "begins");
    case "counted-from":
      return each([dayOf(segment.at)], "begins");
    case "first-day-not-counted":
      return each([segment.day], "begins");
    case "day-off":
    case "desk-shut":
      return each([segment.day], "free");
    case "weekend":
      return each(daysFrom(segment.from, segment.to), "free");
    case "excluded": {
      const began = dayOf(segment.from);
      return [[began, "begins"], ...each(daysFrom(addDays(began, 1), dayOf(segment.to)), "left-out")];
    }
    case "counted":
      return each(daysFrom(segment.from, segment.to), "counts");
    case "same-day":
      return each([segment.day], "counts");
    case "moved-start":
      return each([segment.to], "counts");
    case "moved-end":
      return each(daysFrom(addDays(segment.from, 1), segment.to), "put-off");
    case "made-up-day":
    case "projected-year":
      return [];
  }
}

function tellings({ segments }: DueDate): ReadonlyMap<CalendarDay, readonly Told[]> {
  const days = new Map<CalendarDay, Told[]>();
  for (const [on, as] of segments.flatMap(told)) days.set(on, [...(days.get(on) ?? []), as]);
  return days;
}

const question = fc.tuple(someMoment, someLimit, someStops, someDesk);

describe("the explanation of a due date, day by day (vì sao có ngày này)", () => {
  it("leaves no day between start and end untold, and tells no day off, no stop and no first day twice", () => {
    fc.assert(
      fc.property(question, ([from, limit, stops, desk]) => {
        const answer = dueDate({ from, limit, calendar: CALENDARS[desk], excluded: stopsAfter(from, stops) });
        fc.pre(answer.ok);
        const due = (answer as { value: DueDate }).value;
        const days = tellings(due);
        expect(daysFrom(dayOf(from), due.on).filter((on) => !days.has(on))).toEqual([]);
        for (const [on, as] of days) {
          const of = (what: Told) => as.filter((each) => each === what).length;
          expect([on, of("free") + of("left-out") <= 1, of("put-off") <= 1], as.join()).toEqual([on, true, true]);
        }
        const firstDays = due.segments.filter(({ kind }) => kind === "first-day-not-counted");
        expect(firstDays.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("begins and ends what is counted on days that count", () => {
    fc.assert(
      fc.property(question, ([from, limit, , desk]) => {
        const answer = dueDate({ from, limit, calendar: CALENDARS[desk] });
        fc.pre(answer.ok);
        const due = (answer as { value: DueDate }).value;
        const days = tellings(due);
        for (const segment of due.segments) {
          if (segment.kind !== "counted" || segment.unit === "calendar-day" || segment.unit === "month") continue;
          expect(days.get(segment.from)).not.toContain("free");
          expect(days.get(segment.to)).not.toContain("free");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("adds up: the first day, the days counted, the days off and the days left out are all the days there are", () => {
    fc.assert(
      fc.property(
        someMoment,
        fc.constantFrom<"working-day" | "calendar-day">("working-day", "calendar-day"),
        fc.tuple(upTo(45), someStops, someDesk),
        (from, unit, [quantity, stops, desk]) => {
          const excluded = stopsAfter(from, stops);
          const answer = dueDate({ from, limit: { unit, quantity }, calendar: CALENDARS[desk], excluded });
          fc.pre(answer.ok);
          const due = (answer as { value: DueDate }).value;
          const days = [...tellings(due)].filter(([on]) => dayOf(from) < on);
          const counted = days.filter(
            ([, as]) =>
              as.includes("counts") && (unit === "calendar-day" || !as.includes("free")) && !as.includes("left-out"),
          );
          // The day on which the clock stopped was begun: where it was the last one, it is given back.
          const begun = excluded.filter((stop) => counted.some(([on]) => on === dayOf(stop.from))).length;
          expect(counted.length).toBeGreaterThanOrEqual(quantity);
          expect(counted.length).toBeLessThanOrEqual(quantity + begun);
          if (stops.length === 0) expect(counted).toHaveLength(quantity);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
