import { day, workingCalendar, type WorkingCalendar } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import type { Desk } from "./ports.ts";
import { recomputeDues, simulateDues } from "./recompute-dues.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, calendar, citizen, handlingOfficer, staff } from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, sealed, valueOf } from "./testing/story.ts";

const administrator = staff("quan-tri", ["tenant-administrator"], "so-noi-vu");
const ground = { document: "Quyết định nghỉ mẫu" };

const withDayOff = (on: string): WorkingCalendar => {
  const [year] = calendar.years.values();
  return workingCalendar(
    [{ ...year!, daysOff: [...year!.daysOff, { day: day(on), reason: "national-day" }] }],
    calendar.hours,
  );
};
const under = (desk: Desk, changed: WorkingCalendar): Desk => ({
  ...desk,
  law: { ...desk.law, calendar: () => changed },
});

/** Received on Tuesday 03/11/2026 for three working days: due on Friday 06/11. */
const DECREED = withDayOff("2026-11-05");

describe("recomputing due dates (tính lại ngày hẹn của hồ sơ đang giải quyết)", () => {
  it("tells first what would change, and changes nothing", async () => {
    const on = inMemoryDesk();
    const { id, due } = await inAppraisal(on);
    on.at("2026-11-04T08:00");
    const told = valueOf(await simulateDues(under(on.desk, DECREED), administrator));
    expect(told.summary).toMatchObject({ looked: 1, later: 1, earlier: 0, becomeOverdue: 0 });
    expect(told.changes).toMatchObject([{ id, before: { on: "2026-11-06" }, after: { on: "2026-11-09" } }]);
    expect(on.dossiers()[0]?.due).toStrictEqual(due);
  });

  it("counts who becomes overdue where a day off is taken back", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    on.at("2026-11-04T08:00");
    valueOf(await recomputeDues(under(on.desk, DECREED), administrator, { ground }));
    on.at("2026-11-07T08:00");
    const back = valueOf(await recomputeDues(on.desk, administrator, { ground }));
    expect(back.recomputation.summary).toMatchObject({ earlier: 1, becomeOverdue: 1 });
    expect(back.outcomes).toMatchObject([{ dossier: id, refusal: null }]);
  });

  it("leaves alone what has no running clock, or ended", async () => {
    const on = inMemoryDesk();
    await filedOnline(on);
    await sealed(on);
    const stopped = await inAppraisal(on);
    await act(on, [approver, stopped.id], { type: "stop-clock", ground, reason: "Chờ giám định" });
    on.at("2026-11-04T08:00");
    const { recomputation, outcomes } = valueOf(
      await recomputeDues(under(on.desk, DECREED), administrator, { ground }),
    );
    expect([recomputation.summary.looked, outcomes]).toEqual([0, []]);
  });

  it("records each change once: done again, or broken off and begun again, nothing more happens", async () => {
    const on = inMemoryDesk();
    const { id, sequence } = await inAppraisal(on);
    on.at("2026-11-04T08:00");
    const desk = under(on.desk, DECREED);
    valueOf(await recomputeDues(desk, administrator, { ground }));
    expect(valueOf(await recomputeDues(desk, administrator, { ground })).outcomes).toEqual([]);
    expect(on.dossiers()[0]).toMatchObject({ id, sequence: sequence + 1, due: { on: "2026-11-09" } });
  });

  it("moves the first promise of a re-appointed dossier, though the date that was told stays", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    await act(on, [approver, id], { type: "reappoint", workingDays: 2, reason: "Chờ xác minh" });
    on.at("2026-11-04T08:00");
    const { recomputation, outcomes } = valueOf(
      await recomputeDues(under(on.desk, DECREED), administrator, { ground }),
    );
    expect([recomputation.changes, outcomes.length]).toEqual([[], 1]);
    expect(on.dossiers()[0]).toMatchObject({ due: { on: "2026-11-10" }, dueOriginal: { on: "2026-11-09" } });
  });

  it("moves the date of an agency that was consulted, though nothing else moves", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    const content = "Xin ý kiến";
    const question = { type: "consult", id: "y-kien", agency: "ubnd-phuong-mau", content, answerIn: 5 } as const;
    await act(on, [handlingOfficer, id], question);
    on.at("2026-11-04T08:00");
    const desk = under(on.desk, withDayOff("2026-11-09"));
    const { recomputation, outcomes } = valueOf(await recomputeDues(desk, administrator, { ground }));
    expect([recomputation.changes, outcomes.length]).toEqual([[], 1]);
    expect(on.dossiers()[0]).toMatchObject({
      due: { on: "2026-11-06" },
      consultations: [{ id: "y-kien", due: { on: "2026-11-11" } }],
    });
  });

  it("is the province's: neither an office nor a citizen may start it, or learn what it would do", async () => {
    const on = inMemoryDesk();
    await inAppraisal(on);
    const refusal = { code: "access.not-competent", act: "recompute-due" };
    for (const caller of [approver, citizen]) {
      expect(refusalOf(await simulateDues(on.desk, caller))).toEqual(refusal);
      expect(refusalOf(await recomputeDues(on.desk, caller, { ground }))).toEqual(refusal);
    }
  });
});
