import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { moment } from "../calendar/moment.ts";
import { dueDate } from "./due-date.ts";
import { inTurn } from "./excluded-time.ts";
import type { TimeLimit } from "./time-limit.ts";

const at = (text: string) => moment(`${text}:00+07:00`);
const why = { reason: "chờ xác định giá đất", source: { document: "Luật mẫu" } };
const stop = ([from, to]: readonly [string, string]) => ({ from: at(from), to: at(to), ...why });
const days = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });

function end(from: string, limit: TimeLimit, stops: readonly (readonly [string, string])[]): string {
  const answer = dueDate({ from: at(from), limit, calendar: officialCalendar, excluded: stops.map(stop) });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.at.slice(0, 16);
}

describe("time that special law leaves out (thời gian không tính)", () => {
  it("is left out once where two stops share it, in whatever order they are told", () => {
    const long = ["2026-10-07T10:00", "2026-10-14T08:00"] as const;
    const within = ["2026-10-08T10:00", "2026-10-09T08:00"] as const;
    const beyond = ["2026-10-13T10:00", "2026-10-16T08:00"] as const;
    const once = end("2026-10-05T09:00", days(10), [["2026-10-07T10:00", "2026-10-16T08:00"]]);
    expect(end("2026-10-05T09:00", days(10), [long, within])).toBe(end("2026-10-05T09:00", days(10), [long]));
    expect(end("2026-10-05T09:00", days(10), [beyond, within, long])).toBe(once);
    expect(inTurn([beyond, long].map(stop)).map(({ from, to }) => [from, to])).toEqual([
      [at("2026-10-07T10:00"), at("2026-10-14T08:00")],
      [at("2026-10-14T08:00"), at("2026-10-16T08:00")],
    ]);
  });

  it("is none where a stop ends before it begins", () => {
    expect(inTurn([stop(["2026-10-07T10:00", "2026-10-06T10:00"])])).toEqual([]);
  });

  it("takes nothing before special law lets the clock start", () => {
    const limit: TimeLimit = { ...days(3), startRule: { lastMinutes: 60, source: why.source } };
    const [received, saturdayToTuesday] = ["2026-10-03T08:00", ["2026-10-03T09:00", "2026-10-06T09:00"]] as const;
    expect(end(received, limit, [])).toBe("2026-10-08T17:00");
    expect(end(received, limit, [["2026-10-03T09:00", "2026-10-04T09:00"]])).toBe("2026-10-08T17:00");
    expect(end(received, limit, [saturdayToTuesday])).toBe("2026-10-09T17:00");
  });

  it.each<readonly [string, TimeLimit, readonly [stopped: string, resumed: string, end: string]]>([
    ["working days, from Friday to Sunday", days(5), ["2026-10-09T10:00", "2026-10-11T20:00", "2026-10-12T17:00"]],
    ["working days, from Friday to Monday", days(5), ["2026-10-09T10:00", "2026-10-12T09:00", "2026-10-12T17:00"]],
    ["half days", days(5.5), ["2026-10-09T10:00", "2026-10-10T09:00", "2026-10-12T13:30"]],
    ["a day", { unit: "same-day", cutOff: 900 }, ["2026-10-02T10:00", "2026-10-03T09:00", "2026-10-05T17:00"]],
    [
      "days of the wall calendar, whose last one was a day off",
      { unit: "calendar-day", quantity: 8 },
      ["2026-10-11T10:00", "2026-10-14T09:00", "2026-10-14T17:00"],
    ],
    ["hours", { unit: "working-hour", quantity: 8 }, ["2026-10-05T08:00", "2026-10-05T10:00", "2026-10-05T10:00"]],
  ])("stopped on its last day, a limit in %s is not over when the clock runs on", (_, limit, [from, to, on]) => {
    expect(end("2026-10-02T08:00", limit, [[from, to]])).toBe(on);
  });

  it("belongs to the part of a row that runs when the clock stops, not to the one that closed before", () => {
    const row: TimeLimit = { unit: "chain", parts: [days(5), { unit: "calendar-day", quantity: 3 }] };
    const evening = ["2026-10-09T18:00", "2026-10-11T10:00"] as const;
    expect(end("2026-10-02T08:00", row, [])).toBe("2026-10-12T17:00");
    expect(end("2026-10-02T08:00", row, [evening])).toBe("2026-10-14T17:00");
  });
});
