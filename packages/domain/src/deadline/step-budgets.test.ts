import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { checkStepBudgets, stepDue } from "./step-budgets.ts";
import type { TimeLimit } from "./time-limit.ts";

const EIGHT_HOURS = 480;
const inHours = (...hours: readonly number[]) => hours.map((each, index) => ({ id: `${index}`, minutes: each * 60 }));
const days = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });

describe("budgets of the internal process (thời gian các bước)", () => {
  it("add up to the limit: 2 + 4 + 58 + 6 + 8 + 2 hours are ten working days", () => {
    expect(checkStepBudgets(inHours(2, 4, 58, 6, 8, 2), days(10), EIGHT_HOURS)).toEqual({
      ok: true,
      value: { minutes: 4800 },
    });
  });

  it.each([
    [[2, 4, 58, 6, 8, 3], 4860],
    [[2, 4, 57, 6, 8, 2], 4740],
  ])("are refused when they do not, with both numbers: %j", (hours, minutes) => {
    expect(checkStepBudgets(inHours(...hours), days(10), EIGHT_HOURS)).toEqual({
      ok: false,
      refusal: { kind: "minutes-differ", minutes, limitMinutes: 4800 },
    });
  });

  it("add up in halves: 0.5 + 1 + 5 + 0.5 working days are seven", () => {
    expect(checkStepBudgets(inHours(4, 8, 40, 4), days(7), EIGHT_HOURS).ok).toBe(true);
    expect(checkStepBudgets(inHours(4), { unit: "working-hour", quantity: 4 }, EIGHT_HOURS).ok).toBe(true);
    expect(checkStepBudgets(inHours(3.5, 3.5), days(1), 420).ok).toBe(true);
  });

  it("may take less than the day of a same-day limit, and no more", () => {
    const sameDay: TimeLimit = { unit: "same-day", cutOff: 900 };
    expect(checkStepBudgets(inHours(1, 2), sameDay, EIGHT_HOURS).ok).toBe(true);
    expect(checkStepBudgets(inHours(8, 1), sameDay, EIGHT_HOURS).ok).toBe(false);
  });

  it("add up over a row of limits, unless one of them is counted on the wall calendar", () => {
    const row = (part: TimeLimit): TimeLimit => ({ unit: "chain", parts: [days(1), part] });
    expect(checkStepBudgets(inHours(8, 4), row({ unit: "working-hour", quantity: 4 }), EIGHT_HOURS).ok).toBe(true);
    expect(checkStepBudgets(inHours(8, 4), row({ unit: "calendar-day", quantity: 5 }), EIGHT_HOURS)).toEqual({
      ok: false,
      refusal: { kind: "limit-not-in-working-time" },
    });
  });
});

describe("the clock of one step (hạn của một bước)", () => {
  const due = (from: string, minutes: number) =>
    stepDue({ from: moment(`${from}:00+07:00`), minutes, calendar: officialCalendar });

  it("runs in the desk's minutes, over holidays too", () => {
    expect(due("2026-11-23T16:00", 120)).toMatchObject({
      ok: true,
      value: { on: "2026-11-25", at: "2026-11-25T08:30:00+07:00", lateFrom: "2026-11-25T08:31:00+07:00" },
    });
    expect(due("2026-11-25T08:00", 7)).toMatchObject({ value: { at: "2026-11-25T08:07:00+07:00" } });
  });

  it("is refused outside the published years", () => {
    expect(due("2027-12-31T16:00", 480)).toEqual({
      ok: false,
      refusal: { code: "calendar.not-published", year: 2028 },
    });
    expect(due("2017-12-29T16:00", 60)).toEqual({
      ok: false,
      refusal: { code: "calendar.not-published", year: 2017 },
    });
  });
});
