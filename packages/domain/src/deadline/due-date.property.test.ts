import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarYears, officialCalendar } from "../../fixtures/official-calendar.ts";
import { day, dayFromEpoch, epochDayOf } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, parseMoment, type Moment } from "../calendar/moment.ts";
import { isWorkingDay, workingCalendar } from "../calendar/working-calendar.ts";
import { dueAgain } from "./due-again.ts";
import { dueDate, type DueDate } from "./due-date.ts";
import { dueOn } from "./due-on.ts";
import type { ExcludedTime } from "./excluded-time.ts";
import { punctuality } from "./punctuality.ts";
import type { Appointment } from "./reckoning.ts";
import { resumedDue } from "./resumed-due.ts";
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

const anyLimit = fc.oneof(
  someLimit,
  fc.array(someLimit, { minLength: 2, maxLength: 3 }).map((parts): TimeLimit => ({ unit: "chain", parts })),
);

/** Minutes to the stop, and minutes that it lasts. */
const someStops = fc.array(fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 20_000 })), {
  maxLength: 2,
});

function stopsAfter(from: Moment, stops: readonly (readonly [number, number])[]): readonly ExcludedTime[] {
  let at = from;
  return stops.map(([until, length]) => {
    const stoppedAt = momentAt(dayOf(at), minutesOf(at) + until);
    at = momentAt(dayOf(stoppedAt), minutesOf(stoppedAt) + length);
    return { from: stoppedAt, to: at, reason: "chờ xác định giá đất", source: { document: "Quy định mẫu" } };
  });
}

function due(from: Moment, limit: TimeLimit): DueDate {
  const answer = dueDate({ from, limit, calendar: officialCalendar });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe("due date, whatever the day and the limit", () => {
  it("is a day or a refusal, never a fault, whatever numbers, stops and desks it is asked with", () => {
    const quantity = fc.oneof(fc.double(), fc.constantFrom(0, -1, 0.5, 1 / 3, 5000, 1e9), fc.integer());
    const unit = fc.constantFrom("working-day", "working-hour", "calendar-day", "month");
    const part = fc.oneof(
      fc.record({ unit, quantity }),
      fc.record({ unit: fc.constant("same-day"), cutOff: quantity }),
      someLimit,
    );
    const limit = fc.oneof(
      part,
      fc.record({ unit: fc.constant("chain"), parts: fc.array(part, { maxLength: 3 }) }),
    ) as fc.Arbitrary<TimeLimit>;
    const stops = fc.array(fc.record({ from: someMoment, to: someMoment }), { maxLength: 3 });
    const desks = { open: officialCalendar, shut: workingCalendar(calendarYears, []), none: workingCalendar([], []) };
    const desk = fc.constantFrom<keyof typeof desks>("open", "shut", "none");
    fc.assert(
      fc.property(someMoment, limit, fc.tuple(stops, desk), (from, limit, [stops, desk]) => {
        const excluded = stops.map((stop) => ({ ...stop, reason: "chờ", source: { document: "Quy định mẫu" } }));
        const answer = dueDate({ from, limit, excluded, calendar: desks[desk] });
        expect(answer.ok ? parseMoment(answer.value.at) : answer.refusal.code).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same with its explanation and without", () => {
    fc.assert(
      fc.property(someMoment, anyLimit, someStops, (from, limit, stops) => {
        const excluded = stopsAfter(from, stops);
        const question = { from, limit, excluded, calendar: officialCalendar };
        const [bare, explained] = [dueOn(question), dueDate(question)];
        if (!bare.ok || !explained.ok) return bare.ok === explained.ok;
        const { segments: _, ...appointment } = explained.value;
        expect(appointment).toStrictEqual(bare.value);
        return true;
      }),
      { numRuns: 1500 },
    );
  });

  it("is never earlier for a stop, and never earlier for a longer one", () => {
    fc.assert(
      fc.property(
        someMoment,
        anyLimit,
        fc.tuple(someStops, fc.integer({ min: 0, max: 5000 })),
        (from, limit, [stops, more]) => {
          const excluded = stopsAfter(from, stops).slice(0, 1);
          const longer = excluded.map((stop) => ({ ...stop, to: momentAt(dayOf(stop.to), minutesOf(stop.to) + more) }));
          const [none, once, long] = [[], excluded, longer].map(
            (each) => dueOn({ from, limit, excluded: each, calendar: officialCalendar }) as { value: Appointment },
          );
          return none!.value.at <= once!.value.at && once!.value.at <= long!.value.at;
        },
      ),
      { numRuns: 800 },
    );
  });

  it("recomputed on the same calendar is itself, once or twice", () => {
    fc.assert(
      fc.property(someMoment, anyLimit, someStops, (from, limit, stops) => {
        const first = dueDate({ from, limit, excluded: stopsAfter(from, stops), calendar: officialCalendar });
        if (!first.ok) return;
        const phases = [{ startsOn: "received", limit }] as const;
        const again = dueAgain({ due: first.value, phases }, officialCalendar);
        expect(again).toStrictEqual(first);
        expect(again.ok && dueAgain({ due: again.value, phases }, officialCalendar)).toStrictEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it("resumed is the date that the stop gives when it is known from the start", () => {
    fc.assert(
      fc.property(someMoment, anyLimit, someStops, (from, limit, stops) => {
        const calendar = officialCalendar;
        const [stop, ...later] = stopsAfter(from, stops);
        fc.pre(stop !== undefined && later.length === 0);
        const before = dueDate({ from, limit, calendar });
        const known = dueDate({ from, limit, calendar, excluded: [stop!] });
        fc.pre(before.ok && known.ok);
        const { from: stoppedAt, to: resumedAt, reason, source } = stop!;
        const phases = [{ startsOn: "received", limit }] as const;
        const due = (before as { value: DueDate }).value;
        expect(resumedDue({ due, phases, stoppedAt, resumedAt, reason, source, calendar })).toStrictEqual(known);
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

  it("is not over when the clock runs on, if it was not over when the clock stopped", () => {
    fc.assert(
      fc.property(someMoment, anyLimit, someStops, (from, limit, stops) => {
        const excluded = stopsAfter(from, stops);
        const answer = dueOn({ from, limit, excluded, calendar: officialCalendar });
        return !answer.ok || excluded.every((stop) => stop.from >= answer.value.at || stop.to < answer.value.lateFrom);
      }),
      { numRuns: 1000 },
    );
  });
});
