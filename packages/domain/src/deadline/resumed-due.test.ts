import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { dueDate, type DueDate } from "./due-date.ts";
import { resumedDue } from "./resumed-due.ts";
import type { TimeLimit } from "./time-limit.ts";

const at = (text: string) => moment(`${text}:00+07:00`);
const source = { document: "Luật mẫu", clause: "Điều 9" };
const why = { reason: "chờ xác định giá đất", source };

function due(from: string, limit: TimeLimit): DueDate {
  const answer = dueDate({ from: at(from), limit, calendar: officialCalendar });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

function resumed(before: DueDate, limit: TimeLimit, [stoppedAt, resumedAt]: readonly [string, string]): DueDate {
  const answer = resumedDue({
    due: before,
    phases: [{ startsOn: "received", limit }],
    stoppedAt: at(stoppedAt),
    resumedAt: at(resumedAt),
    ...why,
    calendar: officialCalendar,
  });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const days = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });
const hours = (quantity: number): TimeLimit => ({ unit: "working-hour", quantity });
const wallDays = (quantity: number): TimeLimit => ({ unit: "calendar-day", quantity });
const month: TimeLimit = { unit: "month", quantity: 1 };
const sameDay: TimeLimit = { unit: "same-day", cutOff: 900 };
const chain: TimeLimit = { unit: "chain", parts: [wallDays(5), days(3)] };

describe("resumed clock (tính tiếp sau khi tạm dừng)", () => {
  it.each<readonly [string, TimeLimit, readonly [stopped: string, resumed: string, end: string]]>([
    ["working days as many working days", days(10), ["2026-10-07T10:00", "2026-10-14T08:00", "2026-10-26T17:00"]],
    ["nothing for a stop within one day", days(10), ["2026-10-07T08:00", "2026-10-07T16:00", "2026-10-19T17:00"]],
    ["nothing for a stop over a weekend", days(10), ["2026-10-09T16:00", "2026-10-11T10:00", "2026-10-19T17:00"]],
    ["a half day at the same hour", days(7.5), ["2026-10-08T10:00", "2026-10-15T10:00", "2026-10-21T14:30"]],
    ["hours as many minutes", hours(8), ["2026-10-05T10:00", "2026-10-05T15:15", "2026-10-06T14:15"]],
    ["days as many days", wallDays(20), ["2026-10-08T10:00", "2026-10-12T09:00", "2026-10-29T17:00"]],
    ["a month as many days, then a working day", month, ["2026-10-08T10:00", "2026-10-10T09:00", "2026-11-09T17:00"]],
    ["a same-day limit as many working days", sameDay, ["2026-10-05T10:00", "2026-10-08T09:00", "2026-10-08T17:00"]],
    ["the part it fell into: the first", chain, ["2026-10-06T10:00", "2026-10-08T09:00", "2026-10-15T17:00"]],
    ["the part it fell into: the second", chain, ["2026-10-13T10:00", "2026-10-15T09:00", "2026-10-19T17:00"]],
  ])("gives %s", (_, limit, [stoppedAt, resumedAt, end]) => {
    expect(resumed(due("2026-10-05T09:00", limit), limit, [stoppedAt, resumedAt]).at.slice(0, 16)).toBe(end);
  });

  it("gives nothing back for a stop after the due date: late stays late", () => {
    const before = due("2026-10-05T09:00", days(5));
    expect(resumed(before, days(5), ["2026-10-13T00:00", "2026-10-20T08:00"])).toEqual(before);
  });

  it("shows the stop among the days, with its reason and its law, and leaves out the weekends within", () => {
    const limit = days(5);
    expect(
      resumed(due("2026-10-05T09:00", limit), limit, ["2026-10-07T10:00", "2026-10-14T08:00"]).segments.slice(2),
    ).toEqual([
      { kind: "excluded", from: "2026-10-07T10:00:00+07:00", to: "2026-10-14T08:00:00+07:00", ...why },
      { kind: "weekend", from: "2026-10-17", to: "2026-10-18" },
      { kind: "counted", unit: "working-day", quantity: 5, from: "2026-10-06", to: "2026-10-19" },
    ]);
  });

  it("adds up over several stops", () => {
    const limit = days(10);
    const once = resumed(due("2026-10-05T09:00", limit), limit, ["2026-10-07T10:00", "2026-10-09T08:00"]);
    const twice = resumed(once, limit, ["2026-10-15T10:00", "2026-10-20T08:00"]);
    expect([once.on, twice.on]).toEqual(["2026-10-21", "2026-10-26"]);
    expect(twice.segments.filter(({ kind }) => kind === "excluded")).toHaveLength(2);
  });

  it("keeps the second phase of a land procedure the second phase", () => {
    const limit = days(3);
    const proved = dueDate({
      from: at("2026-10-05T09:00"),
      limit,
      calendar: officialCalendar,
      phase: "obligation-proved",
    });
    const answer = resumedDue({
      due: (proved as { value: DueDate }).value,
      phases: [
        { startsOn: "received", limit: days(5) },
        { startsOn: "obligation-proved", limit },
      ],
      stoppedAt: at("2026-10-06T09:00"),
      resumedAt: at("2026-10-07T09:00"),
      ...why,
      calendar: officialCalendar,
    });
    expect(answer.ok && [answer.value.on, answer.value.segments[0]]).toMatchObject([
      "2026-10-09",
      { phase: "obligation-proved" },
    ]);
  });

  it("moves a second promise by the same days, though the stop began before the first was over", () => {
    const reappointed = dueDate({
      from: at("2026-10-12T17:00"),
      limit: days(3),
      calendar: officialCalendar,
      phase: "reappointed",
    });
    const answer = resumedDue({
      due: (reappointed as { value: DueDate }).value,
      phases: [{ startsOn: "received", limit: days(5) }],
      stoppedAt: at("2026-10-08T09:00"),
      resumedAt: at("2026-10-13T09:00"),
      ...why,
      calendar: officialCalendar,
    });
    expect(answer.ok && answer.value.on).toBe("2026-10-20");
  });

  it("moves a date that came without its lines by working days", () => {
    const bare = { ...due("2026-10-05T09:00", days(5)), segments: [] };
    expect(resumed(bare, days(5), ["2026-10-07T10:00", "2026-10-09T08:00"])).toMatchObject({
      on: "2026-10-14",
      at: "2026-10-14T17:00:00+07:00",
      segments: [{ kind: "excluded" }],
    });
    expect(resumed(bare, days(5), ["2026-10-13T10:00", "2026-10-15T08:00"])).toBe(bare);
  });

  it("is not over on a Sunday for a stop on its last Friday, with its lines or without", () => {
    const before = due("2026-10-02T09:00", days(5));
    const stop = ["2026-10-09T10:00", "2026-10-11T20:00"] as const;
    expect([before, { ...before, segments: [] }].map((each) => resumed(each, days(5), stop).on)).toEqual([
      "2026-10-12",
      "2026-10-12",
    ]);
  });

  it("does not guess for a date that came without its lines either", () => {
    const limit = days(10);
    const answer = resumedDue({
      due: { ...due("2027-12-01T09:00", limit), segments: [] },
      phases: [{ startsOn: "received", limit }],
      stoppedAt: at("2027-12-02T09:00"),
      resumedAt: at("2027-12-29T09:00"),
      ...why,
      calendar: officialCalendar,
    });
    expect(answer).toEqual({ ok: false, refusal: { code: "calendar.not-published", year: 2028 } });
  });

  it("refuses to guess beyond the published years", () => {
    const limit = days(10);
    const answer = resumedDue({
      due: due("2027-12-01T09:00", limit),
      phases: [{ startsOn: "received", limit }],
      stoppedAt: at("2027-12-02T09:00"),
      resumedAt: at("2027-12-29T09:00"),
      ...why,
      calendar: officialCalendar,
    });
    expect(answer).toEqual({ ok: false, refusal: { code: "calendar.not-published", year: 2028 } });
  });
});
