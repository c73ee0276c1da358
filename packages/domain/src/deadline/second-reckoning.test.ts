import { describe, expect, it } from "vitest";
import { calendarYears, officeHours } from "../../fixtures/official-calendar.ts";
import { plainWalk, type PlainEnd, type PlainMoment } from "../../fixtures/plain-walk.ts";
import { day, dayFromEpoch, epochDayOf } from "../calendar/calendar-day.ts";
import { dayOf, minutesOf, momentAt, type Moment } from "../calendar/moment.ts";
import { workingCalendar, type OfficeHours } from "../calendar/working-calendar.ts";
import { dueOn } from "./due-on.ts";
import type { LimitPart, TimeLimit } from "./time-limit.ts";

const CASES = 100_000;
const source = { document: "Quy định mẫu" };

/** A small seeded generator (mulberry32), so that a failure comes back. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const session = (opens: number, closes: number) => ({ opens, closes });
const week = (morning: ReturnType<typeof session>, afternoon: ReturnType<typeof session>): OfficeHours => ({
  from: day("2018-01-01"),
  monday: [morning, afternoon],
  tuesday: [morning, afternoon],
  wednesday: [morning, afternoon],
  thursday: [morning, afternoon],
  friday: [morning, session(13 * 60, 16 * 60 + 30)],
  saturday: [morning],
  sunday: [],
});

/** A plain desk, and one with seasons, short Fridays and Saturday mornings. */
const DESKS: readonly (readonly OfficeHours[])[] = [
  [officeHours],
  Array.from({ length: 10 }, (_, index) => 2018 + index).flatMap((year) => [
    { ...week(session(450, 690), session(810, 1050)), from: day(`${year}-01-01`) },
    { ...week(session(420, 690), session(810, 1020)), from: day(`${year}-04-16`) },
    { ...week(session(450, 690), session(810, 1050)), from: day(`${year}-10-16`) },
  ]),
];

const plainDesks = DESKS.map((desk) =>
  plainWalk({
    off: new Set(calendarYears.flatMap((year) => year.daysOff.map((off) => off.day))),
    madeUp: new Set(calendarYears.flatMap((year) => year.madeUpDays.map((made) => made.day))),
    hours: desk
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .map(({ from, sunday, monday, tuesday, wednesday, thursday, friday, saturday }) => ({
        from,
        week: [sunday, monday, tuesday, wednesday, thursday, friday, saturday].map((sessions) =>
          sessions.map(({ opens, closes }) => [opens, closes] as const),
        ),
      })),
  }),
);
const calendars = DESKS.map((desk) => workingCalendar(calendarYears, desk));

type Chance = ReturnType<typeof chanceOf>;

function somePart(chance: Chance, depth: number): LimitPart {
  const kind = chance(depth < 2 ? 12 : 10);
  if (kind < 4) return { unit: "working-day", quantity: 1 + chance(30) };
  if (kind === 4) return { unit: "working-day", quantity: chance(20) + 0.5 };
  if (kind === 5) return { unit: "working-hour", quantity: (1 + chance(48)) / 2 };
  if (kind < 8) return { unit: "calendar-day", quantity: 1 + chance(45) };
  if (kind === 8) return { unit: "month", quantity: 1 + chance(4) };
  if (kind === 9) return { unit: "same-day", cutOff: 600 + chance(10) * 30 };
  return { unit: "chain", parts: Array.from({ length: 2 + chance(2) }, () => somePart(chance, depth + 1)) };
}

const someLimit = (chance: Chance): TimeLimit => ({
  ...somePart(chance, 0),
  ...(chance(8) === 0 && { startRule: { lastMinutes: chance(3) * 30, source } }),
});

const FIRST = epochDayOf(day("2018-01-02"));
const LAST = epochDayOf(day("2026-03-31"));

const plain = (at: Moment): PlainMoment => ({ on: dayOf(at), minutes: minutesOf(at) });

/** Up to two stops, one after the other, that begin after the reception. */
function someStops(from: Moment, chance: Chance) {
  let at = from;
  return Array.from({ length: Math.max(0, chance(6) - 3) }, () => {
    const later = (most: number) => momentAt(dayOf(at), minutesOf(at) + 1 + chance(most * 1440));
    const stoppedAt = later(20);
    at = stoppedAt;
    const resumedAt = later(15);
    at = resumedAt;
    return { from: stoppedAt, to: resumedAt, reason: "chờ", source };
  });
}

const textOf = ({ on, minutes, late }: PlainEnd): string => {
  const [lateOn, lateAt] = [late.on, late.minutes];
  return [momentAt(day(on), minutes), momentAt(day(lateOn), lateAt)].join(" / ");
};

describe("a second reckoning, day by day and minute by minute, written without the engine", () => {
  // Some seconds, many on a busy machine; the time is no part of what is tested.
  it(
    "gives the same date, hour and lateness in 100,000 cases of every unit, rule, row and stop",
    { timeout: 180_000 },
    () => {
      const chance = chanceOf(20_261_124);
      const differing: string[] = [];
      for (let count = 0; count < CASES; count += 1) {
        const desk = chance(2);
        const from = momentAt(dayFromEpoch(FIRST + chance(LAST - FIRST)), chance(1440));
        const limit = someLimit(chance);
        const excluded = someStops(from, chance);
        const engine = dueOn({ from, limit, excluded, calendar: calendars[desk]! });
        const walked = textOf(
          plainDesks[desk]!(
            plain(from),
            limit,
            excluded.map((stop) => ({ from: plain(stop.from), to: plain(stop.to) })),
          ),
        );
        const reckoned = engine.ok ? `${engine.value.at} / ${engine.value.lateFrom}` : engine.refusal.code;
        if (reckoned !== walked)
          differing.push(
            `${desk} ${from} ${JSON.stringify(limit)} ${JSON.stringify(excluded)}: ${reckoned}, ${walked}`,
          );
      }
      expect(differing.slice(0, 3)).toEqual([]);
    },
  );
});
