import { describe, expect, it } from "vitest";
import { calendarYears, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { dueDate } from "./due-date.ts";
import type { TimeLimit } from "./time-limit.ts";

const from = moment("2026-11-25T09:00:00+07:00");
const refused = (limit: TimeLimit, calendar = officialCalendar) => {
  const answer = dueDate({ from, limit, calendar });
  return answer.ok ? answer.value.at : answer.refusal;
};

describe("a limit that nobody can count (thời hạn ghi sai)", () => {
  it.each([
    ["no days", { unit: "working-day", quantity: 0 }],
    ["less than none", { unit: "working-day", quantity: -3 }],
    ["a third of a day", { unit: "working-day", quantity: 1 / 3 }],
    ["no number", { unit: "working-day", quantity: NaN }],
    ["a number without end", { unit: "working-hour", quantity: Infinity }],
    ["a slip of the pen", { unit: "working-day", quantity: 1_000_000_000 }],
    ["half a day of the wall calendar", { unit: "calendar-day", quantity: 2.5 }],
    ["half a month", { unit: "month", quantity: 0.5 }],
  ] as const)("of %s is refused with its number", (_, limit) => {
    const { unit, quantity } = limit;
    expect(refused(limit)).toEqual({ code: "deadline.limit-not-countable", unit, quantity });
  });

  it.each([24 * 60, -1, 900.5, NaN])("“trong ngày” with an hour that no clock shows (%d) is refused", (cutOff) => {
    expect(refused({ unit: "same-day", cutOff })).toMatchObject({ code: "deadline.limit-not-countable" });
  });

  it("is refused as a part of a row, however deep, and as a row without parts", () => {
    const none = { unit: "chain", parts: [] } as const;
    const nested: TimeLimit = { unit: "chain", parts: [{ unit: "month", quantity: 1 }, none] };
    expect([none, nested].map((limit) => refused(limit))).toEqual(
      [none, nested].map(() => ({ code: "deadline.limit-not-countable", unit: "chain", quantity: 0 })),
    );
  });
});

describe("a desk that has not written down its hours (chưa có giờ làm việc)", () => {
  const shut = [
    workingCalendar(calendarYears, []),
    workingCalendar(calendarYears, [
      { ...officeHours, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] },
    ]),
  ];

  it.each<TimeLimit>([
    { unit: "working-hour", quantity: 4 },
    { unit: "working-day", quantity: 0.5 },
    {
      unit: "chain",
      parts: [
        { unit: "working-day", quantity: 2 },
        { unit: "working-hour", quantity: 4 },
      ],
    },
  ])("cannot promise an hour: %j is refused", (limit) => {
    expect(shut.map((calendar) => refused(limit, calendar))).toEqual(
      shut.map(() => ({ code: "calendar.no-office-hours" })),
    );
  });

  it("can promise a day, by the state's closing hour", () => {
    expect(shut.map((calendar) => refused({ unit: "working-day", quantity: 2 }, calendar))).toEqual(
      shut.map(() => "2026-11-27T17:00:00+07:00"),
    );
  });
});
