import { day, parseReportMonth, type Role, type StaffActor } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { keptFigures } from "./kept-figures.ts";
import { listMonths, readMonth } from "./list-months.ts";
import { freezeMonth } from "./freeze-month.ts";
import type { Caller } from "./ports.ts";
import { readReport } from "./read-report.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, citizen, OFFICE, TENANT } from "./testing/invented-office.ts";
import { refusalOf, sealed, valueOf } from "./testing/story.ts";

const period = { from: day("2026-11-01"), to: day("2026-11-30") };
const month = parseReportMonth("2026-11")!;

const holding = (role: Role, office: string = OFFICE): Caller => {
  const actor: StaffActor = {
    ...(approver.actor as StaffActor),
    id: role,
    posts: [{ role, office, from: day("2025-07-01") }],
  };
  return { ...approver, actor };
};

async function december() {
  const on = inMemoryDesk();
  await sealed(on);
  on.at("2026-12-01T08:00");
  return { ...on.desk, figures: keptFigures(on.desk, async () => undefined) };
}

describe("reading a report (xem báo cáo)", () => {
  it("is of the reader's own units, whether he names one or none", async () => {
    const desk = await december();
    for (const question of [{ period }, { period, unit: OFFICE }]) {
      const { units, figures } = valueOf(await readReport(desk, holding("inspector"), question));
      expect([units, figures.report.total.received.total]).toEqual([[OFFICE], 1]);
    }
    const elsewhere = valueOf(await readReport(desk, holding("inspector", "noi-khac"), { period }));
    expect(elsewhere.figures.report.total.received.total).toBe(0);
  });

  it("is refused of another unit, to other officers, and to citizens", async () => {
    const desk = await december();
    for (const [caller, unit] of [
      [holding("inspector", "noi-khac"), OFFICE],
      [holding("handling-officer"), OFFICE],
      [citizen, OFFICE],
    ] as const)
      expect(refusalOf(await readReport(desk, caller, { period, unit }))?.code).toBe("report.not-competent");
  });

  it("is refused of a period that no report reads, before anything is measured", async () => {
    const desk = { ...(await december()), figures: () => Promise.reject(new Error("measured")) };
    const asked = await readReport(desk, holding("inspector"), { period: { from: day("2025-01-01"), to: period.to } });
    expect(refusalOf(asked)).toEqual({ code: "report.period-too-long", days: 699, mostDays: 400 });
  });
});

describe("the list of frozen months (số liệu chốt tháng)", () => {
  it("names every version, the latest first, and what the reader may do", async () => {
    const desk = await december();
    const control = holding("control-officer");
    valueOf(await freezeMonth(desk, control, { unit: OFFICE, month }));
    valueOf(await freezeMonth(desk, control, { unit: OFFICE, month, reason: "Rà soát lại" }));
    const { headings, mayFreeze, mayPublish } = valueOf(await listMonths(desk, control, OFFICE));
    expect(headings.map(({ version, corrects }) => [version, corrects?.reason ?? null])).toEqual([
      [2, "Rà soát lại"],
      [1, null],
    ]);
    expect([mayFreeze, mayPublish]).toEqual([true, false]);
    expect(valueOf(await listMonths(desk, holding("centre-director"), OFFICE))).toMatchObject({
      mayFreeze: false,
      mayPublish: true,
    });
  });

  it("and their figures are shown to nobody of another unit", async () => {
    const desk = await december();
    valueOf(await freezeMonth(desk, holding("control-officer"), { unit: OFFICE, month }));
    const wanted = { unit: OFFICE, month, version: 1 };
    expect(valueOf(await readMonth(desk, holding("approver"), wanted)).frozen.tenant).toBe(TENANT);
    expect(refusalOf(await readMonth(desk, holding("approver"), { ...wanted, version: 2 }))?.code).toBe(
      "snapshot.unknown",
    );
    const stranger = holding("approver", "noi-khac");
    expect(refusalOf(await readMonth(desk, stranger, wanted))?.code).toBe("report.not-competent");
    expect(refusalOf(await listMonths(desk, stranger, OFFICE))?.code).toBe("report.not-competent");
  });
});
