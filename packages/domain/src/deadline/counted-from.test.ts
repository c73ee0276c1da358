import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { countedFrom, lateReception } from "./counted-from.ts";
import { dueDate } from "./due-date.ts";
import type { TimeLimit } from "./time-limit.ts";

const source = { document: "Nghị định mẫu", clause: "Điều 3" };
const rule = { lastMinutes: 60, source };

describe("late reception (nhận ngoài giờ), where special law has a rule on it", () => {
  it.each([
    ["2026-11-25T15:59", null, "2026-11-25T15:59"],
    ["2026-11-25T16:00", "last-minutes", "2026-11-26T07:30"],
    ["2026-11-25T17:00", "after-closing", "2026-11-26T07:30"],
    ["2026-11-25T17:01", "after-closing", "2026-11-26T07:30"],
    ["2026-11-27T17:30", "after-closing", "2026-11-30T07:30"],
    ["2026-11-22T09:00", "day-off", "2026-11-23T07:30"],
    ["2026-11-23T16:30", "last-minutes", "2026-11-25T07:30"],
    ["2026-11-25T06:00", null, "2026-11-25T06:00"],
    ["2026-11-25T12:00", null, "2026-11-25T12:00"],
  ])("received at %s: %s, counted from %s", (at, because, from) => {
    const received = moment(`${at}:00+07:00`);
    expect(lateReception(received, rule, officialCalendar)).toBe(because);
    expect(countedFrom(received, rule, officialCalendar)).toBe(`${from}:00+07:00`);
  });

  it("moves nothing without a rule", () => {
    const received = moment("2026-11-22T20:00:00+07:00");
    expect(countedFrom(received, undefined, officialCalendar)).toBe(received);
  });

  it("is told in the explanation, with the days between", () => {
    const due = dueDate({
      from: moment("2026-11-27T16:30:00+07:00"),
      limit: { unit: "working-day", quantity: 1, startRule: rule },
      calendar: officialCalendar,
    });
    expect(due.ok && due.value).toMatchObject({
      on: "2026-12-01",
      segments: [
        { kind: "started", at: "2026-11-27T16:30:00+07:00" },
        {
          kind: "counted-from",
          received: "2026-11-27T16:30:00+07:00",
          at: "2026-11-30T07:30:00+07:00",
          because: "last-minutes",
          source,
        },
        { kind: "weekend", from: "2026-11-28", to: "2026-11-29" },
        { kind: "first-day-not-counted", day: "2026-11-30" },
        { kind: "counted", quantity: 1, from: "2026-12-01", to: "2026-12-01" },
      ],
    });
  });

  it("may bind a whole row of limits", () => {
    const limit: TimeLimit = {
      unit: "chain",
      parts: [
        { unit: "working-hour", quantity: 4 },
        { unit: "working-day", quantity: 1 },
      ],
      startRule: rule,
    };
    const due = dueDate({ from: moment("2026-11-25T16:30:00+07:00"), limit, calendar: officialCalendar });
    expect(due.ok && due.value.on).toBe("2026-11-27");
  });
});
