import { describe, expect, it } from "vitest";
import { calendarYears, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar, type CalendarYear, type WorkingCalendar } from "../calendar/working-calendar.ts";
import { dueAgain } from "./due-again.ts";
import { dueDate, type DueDate, type Start } from "./due-date.ts";
import { recomputeDue } from "./recompute-due.ts";
import type { TimeLimit } from "./time-limit.ts";

const at = (text: string) => moment(`${text}:00+07:00`);
const days = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });
const source = { document: "Luật mẫu" };

function running(from: string, limit: TimeLimit, more: Partial<Start> = {}) {
  const answer = dueDate({ from: at(from), limit, calendar: officialCalendar, ...more });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { due: answer.value as DueDate, phases: [{ startsOn: "received" as const, limit }] };
}

function decreed(change: (year: CalendarYear) => Partial<CalendarYear>): WorkingCalendar {
  const years = calendarYears.map((year) => (year.year === 2026 ? { ...year, ...change(year) } : year));
  return workingCalendar(years, [officeHours]);
}

/** Friday 27/11/2026 becomes a day off, made up for on Saturday 05/12. */
const swapped = decreed((year) => ({
  daysOff: [...year.daysOff, { day: day("2026-11-27"), reason: "swapped", source }],
  madeUpDays: [...year.madeUpDays, { day: day("2026-12-05"), insteadOf: day("2026-11-27"), source }],
}));

const open = [
  { id: "moves later", ...running("2026-11-25T09:00", days(2)) },
  { id: "moves earlier", ...running("2026-11-30T09:00", days(5)) },
  { id: "not touched", ...running("2026-11-19T09:00", days(1)) },
  { id: "goes over both", ...running("2026-11-25T09:00", days(10)) },
  { id: "by the wall calendar", ...running("2026-11-07T09:00", { unit: "calendar-day", quantity: 20 }) },
];

describe("due dates on a calendar decided later (tính lại ngày hẹn)", () => {
  it("lists the dossiers that change, each with its date before and after", () => {
    const { changes } = recomputeDue(open, { at: at("2026-11-25T10:00"), calendar: swapped });
    expect(changes.map(({ id, before, after }) => [id, before.on, after.on])).toEqual([
      ["moves later", "2026-11-27", "2026-11-30"],
      ["moves earlier", "2026-12-07", "2026-12-05"],
      ["by the wall calendar", "2026-11-27", "2026-11-30"],
    ]);
  });

  it("says of how many, and how many turn overdue or are no longer", () => {
    const inTime = { at: at("2026-11-25T10:00"), calendar: swapped };
    expect(recomputeDue(open, inTime).summary).toEqual({
      looked: 5,
      later: 2,
      earlier: 1,
      becomeOverdue: 0,
      overdueNoMore: 0,
      refused: 0,
    });
    expect(recomputeDue(open, { at: at("2026-12-06T10:00"), calendar: swapped }).summary.becomeOverdue).toBe(1);
    expect(recomputeDue(open, { at: at("2026-11-28T10:00"), calendar: swapped }).summary.overdueNoMore).toBe(2);
  });

  it("explains the date after with the decision that moved it", () => {
    const [change] = recomputeDue(open, { at: at("2026-11-25T10:00"), calendar: swapped }).changes;
    expect(change?.after.segments).toContainEqual({
      kind: "day-off",
      day: "2026-11-27",
      reason: "swapped",
      document: "Luật mẫu",
      basis: "BLLD-2019-112",
    });
  });

  it("changes nothing the second time", () => {
    const now = { at: at("2026-11-25T10:00"), calendar: swapped };
    const { changes } = recomputeDue(open, now);
    const again = open.map((clock) => ({
      ...clock,
      due: changes.find(({ id }) => id === clock.id)?.after ?? clock.due,
    }));
    expect(recomputeDue(again, now).changes).toEqual([]);
    expect(recomputeDue(open, { ...now, calendar: officialCalendar }).changes).toEqual([]);
  });

  it("lists apart those for which the calendar now has no year", () => {
    const shorter = workingCalendar(
      calendarYears.filter(({ year }) => year <= 2026),
      [officeHours],
    );
    const late = { id: "over the New Year", ...running("2026-12-28T09:00", days(10)) };
    expect(recomputeDue([...open, late], { at: at("2026-11-25T10:00"), calendar: shorter })).toMatchObject({
      changes: [],
      refused: [{ id: "over the New Year", refusal: { code: "calendar.not-published", year: 2027 } }],
      summary: { looked: 6, refused: 1 },
    });
  });

  it("counts what special law left out again, in the calendar of now", () => {
    const stop = { from: at("2026-11-26T09:00"), to: at("2026-11-30T09:00"), reason: "chờ giá đất", source };
    const stopped = running("2026-11-25T09:00", days(5), { excluded: [stop] });
    expect(stopped.due.on).toBe("2026-12-04");
    const again = dueAgain(stopped, swapped);
    expect(again.ok && again.value.on).toBe("2026-12-04");
    const longer = dueAgain(running("2026-11-25T09:00", days(6), { excluded: [stop] }), swapped);
    expect(longer.ok && longer.value.on).toBe("2026-12-05");
  });

  it("counts a second promise from the first one, as many days as the office asked for", () => {
    const promised = running("2026-11-25T17:00", days(3), { phase: "reappointed" });
    const clock = { ...promised, phases: [{ startsOn: "received" as const, limit: days(10) }] };
    const again = dueAgain(clock, swapped);
    expect([clock.due.on, again.ok && again.value.on]).toEqual(["2026-11-30", "2026-12-01"]);
  });

  it("leaves alone a date that came without its lines, or whose limit is not known", () => {
    const bare = { ...open[0]!, due: { ...open[0]!.due, segments: [] } };
    expect(dueAgain(bare, swapped)).toEqual({ ok: true, value: bare.due });
    expect(recomputeDue([bare], { at: at("2026-11-25T10:00"), calendar: swapped }).changes).toEqual([]);
    expect(dueAgain({ ...open[0]!, phases: [] }, swapped)).toEqual({ ok: true, value: open[0]!.due });
  });
});
