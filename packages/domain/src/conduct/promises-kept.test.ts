import { describe, expect, it } from "vitest";
import { time } from "../../fixtures/invented-office.ts";
import { pack } from "../../fixtures/invented-pack.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { promisesKept } from "./promises-kept.ts";

const [first, ...others] = pack.procedures;
const instant = [{ weekday: 1, minutes: 120, from: day("2024-01-01"), source: { document: "Kế hoạch mẫu" } }];
const noWaitMonday = { ...pack, procedures: [{ ...first!, instant }, ...others] };
const received = (at: string, until: string | null) => ({
  procedure: first!.code,
  receivedAt: time(at),
  endedAt: until === null ? null : time(until),
});
const kept = (...cases: readonly ReturnType<typeof received>[]) =>
  promisesKept(cases, { pack: noWaitMonday, calendar });

describe("promises of the no-wait Monday kept (tỷ lệ giữ lời hứa)", () => {
  it("is a share of what was promised", () => {
    expect(
      kept(
        received("2026-11-16T08:00", "2026-11-16T09:30"),
        received("2026-11-16T08:00", "2026-11-16T16:00"),
        received("2026-11-16T08:00", "2026-11-17T08:00"),
        received("2026-11-16T08:00", null),
      ),
    ).toEqual({ promised: 4, kept: 1, sameDay: 1, broken: 2, keptPercent: 25 });
  });

  it("does not count another weekday, nor a Monday that is a holiday", () => {
    expect(kept(received("2026-11-17T08:00", null), received("2024-04-29T08:00", null))).toMatchObject({
      promised: 0,
      keptPercent: "not-measurable",
    });
  });
});
