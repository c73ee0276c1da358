import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { pack } from "../../fixtures/invented-pack.ts";
import { time } from "../../fixtures/invented-office.ts";
import { day } from "../calendar/calendar-day.ts";
import { instantPromiseOn, promiseKept } from "./instant-promise.ts";
import type { ProvincePack } from "./province-pack.ts";

const source = { document: "Kế hoạch mẫu" };
const [first, ...others] = pack.procedures;
const procedure = first!.code;
const noWaitMonday: ProvincePack = {
  ...pack,
  procedures: [{ ...first!, instant: [{ weekday: 1, minutes: 120, from: day("2026-01-01"), source }] }, ...others],
};

const promised = (at: string, of: ProvincePack = noWaitMonday) =>
  instantPromiseOn(time(at), { procedure, pack: of, calendar: officialCalendar });

describe("no-wait Monday (Ngày thứ Hai không chờ)", () => {
  it("promises a dossier received on a Monday for the same day, within the minutes", () => {
    expect(promised("2026-11-16T08:00")).toEqual({ on: "2026-11-16", by: time("2026-11-16T10:00"), source });
  });

  it("leaves the lunch break out of the minutes", () => {
    expect(promised("2026-11-16T10:30")?.by).toBe(time("2026-11-16T14:00"));
  });

  it("aims at closing time when the minutes would run into Tuesday", () => {
    expect(promised("2026-11-16T16:30")).toMatchObject({ on: "2026-11-16", by: time("2026-11-16T17:00") });
  });

  it("counts from opening what came in before it", () => {
    expect(promised("2026-11-16T05:00")?.by).toBe(time("2026-11-16T09:30"));
  });

  it.each([
    ["2026-11-17T08:00", "a Tuesday"],
    ["2026-11-16T17:00", "a Monday after closing"],
    ["2024-04-29T08:00", "a Monday that is a day off"],
    ["2025-12-29T08:00", "a Monday before the promise began"],
  ])("promises nothing at %s, %s", (at) => {
    expect(promised(at)).toBeNull();
  });

  it("promises nothing where the province promised nothing, nor after it ended", () => {
    const ended: ProvincePack = {
      ...pack,
      procedures: [{ ...first!, instant: [{ ...noWaitMonday.procedures[0]!.instant![0]!, to: day("2026-06-30") }] }],
    };
    expect(promised("2026-11-16T08:00", pack)).toBeNull();
    expect(promised("2026-06-29T08:00", ended)).not.toBeNull();
    expect(promised("2026-07-06T08:00", ended)).toBeNull();
  });

  it("is kept within the minutes, still the same day after them, and broken the day after", () => {
    const promise = promised("2026-11-16T08:00")!;
    expect(promiseKept(promise, time("2026-11-16T10:00"))).toBe("kept");
    expect(promiseKept(promise, time("2026-11-16T10:01"))).toBe("same-day");
    expect(promiseKept(promise, time("2026-11-17T07:30"))).toBe("broken");
    expect(promiseKept(promise, null)).toBe("broken");
  });
});
