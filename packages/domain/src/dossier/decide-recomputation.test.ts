import { describe, expect, it } from "vitest";
import { approver, citizen, handlingOfficer, receptionOfficer, staff } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { after, askSupplement, filed, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";
import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";

const ground = { document: "Quyết định nghỉ mẫu" };
const system = { kind: "system", tenant: TENANT, id: "system", name: "Tính lại" } as const;
const recompute = (at = "2026-11-04T08:00"): Step => [at, system, { type: "recompute-due", ground }];

/** The official calendar with one more day off, decreed later. */
const withDayOff = (on: CalendarDay) => ({
  calendar: workingCalendar(
    [...officialCalendar.years.values()].map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, { day: on, reason: "national-day" as const }] } : year,
    ),
    [officeHours],
  ),
});
const decreed = withDayOff(day("2026-11-05"));

/** Three working days from Tuesday 03/11/2026: due on Friday 06/11. */
const inAppraisal = after(filed(), [receive, takeUp]);

describe("recomputed due date (tính lại ngày hẹn trả)", () => {
  it("moves by the day off that was decreed, and keeps the date before and the ground", () => {
    const { dossier, events } = after(inAppraisal, [recompute()], decreed);
    expect([dossier.due?.on, dossier.dueOriginal?.on]).toEqual(["2026-11-09", "2026-11-09"]);
    expect(events.at(-1)).toMatchObject({
      type: "due-recomputed",
      actor: { kind: "system" },
      data: { due: { on: "2026-11-09" }, before: { on: "2026-11-06" }, ground },
    });
  });

  it("is recorded only where the date really changes, so once", () => {
    expect(refusalOf(inAppraisal, recompute())).toEqual({ code: "due.unchanged" });
    expect(refusalOf(after(inAppraisal, [recompute()], decreed), recompute(), decreed)).toEqual({
      code: "due.unchanged",
    });
    expect(refusalOf(inAppraisal, recompute(), withDayOff(day("2026-11-10")))).toEqual({ code: "due.unchanged" });
  });

  it("goes back where the decree is taken back", () => {
    const moved = after(inAppraisal, [recompute()], decreed);
    expect(after(moved, [recompute()]).dossier.due?.on).toBe("2026-11-06");
  });

  it("moves the first promise of a re-appointed dossier too, even where the second stays", () => {
    const reappointed = after(inAppraisal, [
      ["2026-11-03T15:00", approver, { type: "reappoint", workingDays: 2, reason: "Chờ xác minh" }],
    ]);
    const { dossier } = after(reappointed, [recompute()], decreed);
    expect([dossier.due?.on, dossier.dueOriginal?.on]).toEqual(["2026-11-10", "2026-11-09"]);
    expect(refusalOf({ dossier, events: [] }, recompute(), decreed)).toEqual({ code: "due.unchanged" });
  });

  it("keeps the days that a stop left out", () => {
    const resumed = after(inAppraisal, [
      ["2026-11-03T14:00", approver, { type: "stop-clock", ground: { document: "Luật mẫu" }, reason: "Chờ" }],
      ["2026-11-04T07:30", handlingOfficer, { type: "resume-clock", reason: "Xong" }],
    ]);
    expect(resumed.dossier.due?.on).toBe("2026-11-09");
    expect(after(resumed, [recompute()], decreed).dossier.due?.on).toBe("2026-11-10");
  });

  it("waits while the clock stands: the calendar of the day counts when it runs on", () => {
    const stopped = after(inAppraisal, [
      ["2026-11-03T14:00", approver, { type: "stop-clock", ground: { document: "Luật mẫu" }, reason: "Chờ" }],
    ]);
    expect(refusalOf(stopped, recompute(), decreed)?.code).toBe("clock.stopped");
    const resume: Step = ["2026-11-04T07:30", handlingOfficer, { type: "resume-clock", reason: "Xong" }];
    expect(after(stopped, [resume], decreed).dossier.due?.on).toBe("2026-11-10");
    expect(refusalOf(after(inAppraisal, [askSupplement]), recompute(), decreed)?.code).toBe("dossier.act-not-allowed");
  });

  it("names its ground, and is the platform's or the administrator's", () => {
    const blank: Step = [recompute()[0], system, { type: "recompute-due", ground: { document: " " } }];
    expect(refusalOf(inAppraisal, blank, decreed)).toEqual({ code: "dossier.reason-missing" });
    const by = (actor: Step[1]): Step => [recompute()[0], actor, recompute()[2]];
    expect(refusalOf(inAppraisal, by(staff("quan-tri", "tenant-administrator")), decreed)).toBeNull();
    for (const actor of [citizen, receptionOfficer, approver])
      expect(refusalOf(inAppraisal, by(actor), decreed)?.code).toBe("access.not-competent");
  });
});
