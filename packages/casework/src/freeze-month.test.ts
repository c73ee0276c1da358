import { day, parseReportMonth, type StaffActor } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { freezeMonth } from "./freeze-month.ts";
import { measurePeriod } from "./measure-period.ts";
import type { Caller } from "./ports.ts";
import { publishMonth } from "./publish-month.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, citizen, handlingOfficer, OFFICE, TENANT } from "./testing/invented-office.ts";
import { act, inAppraisal, refusalOf, sealed, valueOf } from "./testing/story.ts";

const month = parseReportMonth("2026-11")!;
const wanted = { unit: OFFICE, month };

const holding = (id: string, role: "control-officer" | "centre-director"): Caller => {
  const actor: StaffActor = {
    ...(approver.actor as StaffActor),
    id,
    posts: [{ role, office: OFFICE, from: day("2025-07-01") }],
  };
  return { ...approver, actor };
};
const controlOfficer = holding("kiem-soat", "control-officer");
const director = holding("giam-doc", "centre-director");

async function november() {
  const on = inMemoryDesk();
  await sealed(on);
  const open = await inAppraisal(on);
  on.at("2026-12-01T08:00");
  return { on, open };
}

describe("freezing and publishing a month (chốt và công bố số liệu tháng)", () => {
  it("freezes what the casebook held, and tells the agency by the pack", async () => {
    const { on, open } = await november();
    const { frozen } = valueOf(await freezeMonth(on.desk, controlOfficer, wanted));
    expect(frozen.report.total).toMatchObject({ received: { total: 2 }, solved: { total: 1 }, open: { overdue: 1 } });
    expect(frozen.league.map(({ agency }) => agency)).toEqual([
      on.desk.law.pack(TENANT)!.offices.find(({ id }) => id === OFFICE)!.agency,
    ]);
    expect(frozen.lateHandlers).toMatchObject([{ handler: handlingOfficer.actor.id, dossiers: [open.id] }]);
  });

  it("does not change when a dossier goes on afterwards: the correction does, and names what it corrects", async () => {
    const { on, open } = await november();
    const first = valueOf(await freezeMonth(on.desk, controlOfficer, wanted));
    on.at("2026-12-01T09:00");
    await act(on, [handlingOfficer, open.id], { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" });
    on.at("2026-12-02T08:00");
    expect(await on.desk.snapshots.latest(TENANT, OFFICE, month)).toEqual(first);
    const second = valueOf(await freezeMonth(on.desk, controlOfficer, { ...wanted, reason: "Rà soát lại" }));
    expect(second.frozen).toMatchObject({ version: 2, corrects: { hash: first.hash, reason: "Rà soát lại" } });
    expect(second.frozen.values).toEqual(first.frozen.values);
    expect(await on.desk.snapshots.versions(TENANT, OFFICE, month)).toEqual([first, second]);
  });

  it("is refused before the month is over, to other people, and a second time without a reason", async () => {
    const { on } = await november();
    on.at("2026-11-30T23:00");
    expect(refusalOf(await freezeMonth(on.desk, controlOfficer, wanted))?.code).toBe("snapshot.month-not-over");
    on.at("2026-12-01T08:00");
    for (const person of [director, citizen])
      expect(refusalOf(await freezeMonth(on.desk, person, wanted))?.code).toBe("snapshot.not-competent");
    valueOf(await freezeMonth(on.desk, controlOfficer, wanted));
    expect(refusalOf(await freezeMonth(on.desk, controlOfficer, wanted))?.code).toBe("snapshot.already-frozen");
  });

  it("of two who freeze at once one is told that the other was first", async () => {
    const { on } = await november();
    const both = await Promise.all([1, 2].map(() => freezeMonth(on.desk, controlOfficer, wanted)));
    expect(both.map((each) => refusalOf(each)?.code ?? null)).toEqual([null, "snapshot.already-frozen"]);
  });

  it("is published by the director once it is frozen, and once only", async () => {
    const { on } = await november();
    expect(refusalOf(await publishMonth(on.desk, director, wanted))?.code).toBe("snapshot.unknown");
    // Nobody else can tell a month that is frozen from one that is not.
    expect(refusalOf(await publishMonth(on.desk, controlOfficer, wanted))?.code).toBe("snapshot.not-competent");
    valueOf(await freezeMonth(on.desk, controlOfficer, wanted));
    expect(refusalOf(await publishMonth(on.desk, controlOfficer, wanted))?.code).toBe("snapshot.not-competent");
    expect(refusalOf(await publishMonth(on.desk, citizen, wanted))?.code).toBe("snapshot.not-competent");
    const published = valueOf(await publishMonth(on.desk, director, wanted));
    expect(published.published).toMatchObject({ publishedBy: { id: "giam-doc" } });
    expect(refusalOf(await publishMonth(on.desk, director, wanted))?.code).toBe("snapshot.already-published");
  });
});

describe("measuring a period (đo một kỳ)", () => {
  it("takes what was filed by its end and not ended before it began", async () => {
    const { on, open } = await november();
    const ids = async (from: string, to: string) =>
      (await measurePeriod(on.desk, TENANT, { period: { from: day(from), to: day(to) } })).map(({ id }) => id);
    expect(await ids("2026-10-01", "2026-10-31")).toEqual([]);
    expect(await ids("2026-11-01", "2026-11-30")).toHaveLength(2);
    expect(await ids("2026-12-01", "2026-12-31")).toEqual([open.id]);
  });
});
