import { describe, expect, it } from "vitest";
import { measured, several, stillOpen, tooLate } from "../../../fixtures/invented-measurement.ts";
import { staff } from "../../../fixtures/invented-office.ts";
import { OFFICE, TENANT } from "../../../fixtures/invented-pack.ts";
import { moment } from "../../calendar/moment.ts";
import { parseReportMonth } from "../period.ts";
import { freezeMonth, type Freezing } from "./freeze-month.ts";
import type { FrozenMonth, KeptMonth } from "./frozen-month.ts";
import { MONTHLY_INDICATORS } from "./monthly-indicators.ts";
import { publishMonth } from "./publish-month.ts";

const controlOfficer = staff("kiem-soat", "control-officer");
const director = staff("giam-doc", "centre-director");
const month = parseReportMonth("2026-10")!;
const at = (text: string) => moment(`${text}:00+07:00`);

const freezing: Freezing = { unit: OFFICE, month, at: at("2026-11-01T00:10"), by: controlOfficer, before: null };
const measurements = [...several(9, "xong"), measured("muon", tooLate), measured("mo", stillOpen)];

function frozen(more: Partial<Freezing> = {}): FrozenMonth {
  const result = freezeMonth({ ...freezing, ...more }, measurements);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const kept = (more: Partial<KeptMonth> = {}): KeptMonth => ({
  frozen: frozen(),
  hash: "a".repeat(64),
  published: null,
  ...more,
});

const refusalOf = (result: ReturnType<typeof freezeMonth> | ReturnType<typeof publishMonth>) =>
  result.ok ? null : result.refusal;

describe("freezing a month (chốt số liệu tháng)", () => {
  it("keeps every monthly indicator with its version and the dossiers behind it", () => {
    const { values, report, league, lateHandlers, ...rest } = frozen();
    expect(values.map(({ id }) => id)).toEqual(MONTHLY_INDICATORS.map(({ definition }) => definition.id));
    expect(values[0]).toMatchObject({
      id: "solved-on-time",
      version: 1,
      numerator: 9,
      denominator: 10,
      value: 90,
      behind: { missed: ["muon"] },
    });
    expect(report.total.received.total).toBe(11);
    expect(league).toHaveLength(1);
    expect(lateHandlers).toEqual([{ handler: "thu-ly", unit: OFFICE, dossiers: ["muon"], daysLate: 3 }]);
    expect(rest).toMatchObject({
      tenant: TENANT,
      unit: OFFICE,
      month,
      version: 1,
      corrects: null,
      frozenBy: { id: "kiem-soat" },
    });
  });

  it("holds only what the unit itself held", () => {
    const elsewhere = several(5, "noi-khac", { unit: "trung-tam-khac" });
    const result = freezeMonth(freezing, [...measurements, ...elsewhere]);
    expect(result).toEqual({ ok: true, value: frozen() });
  });

  it("is the same whatever the order in which the dossiers were read", () => {
    expect(freezeMonth(freezing, measurements.toReversed())).toEqual({ ok: true, value: frozen() });
  });

  it("waits until the month is over and its last act is saved", () => {
    const early = freezeMonth({ ...freezing, at: at("2026-11-01T00:09") }, measurements);
    expect(refusalOf(early)).toEqual({
      code: "snapshot.month-not-over",
      month,
      from: "2026-11-01T00:10:00+07:00",
    });
  });

  it("is the work of the unit's own control officer", () => {
    for (const wrong of [{ by: director }, { unit: "trung-tam-khac" }])
      expect(refusalOf(freezeMonth({ ...freezing, ...wrong }, measurements))).toEqual({
        code: "snapshot.not-competent",
        step: "freeze",
      });
  });

  it("is done once; a correction gives its reason, names what it corrects, and leaves it as it was", () => {
    const before = kept();
    expect(refusalOf(freezeMonth({ ...freezing, before }, measurements))).toEqual({
      code: "snapshot.already-frozen",
      month,
      version: 1,
    });
    const correction = frozen({ before, reason: " Nhập sai lĩnh vực " });
    expect(correction).toMatchObject({ version: 2, corrects: { hash: before.hash, reason: "Nhập sai lĩnh vực" } });
    expect(before.frozen).toEqual(frozen());
  });

  it("can be stored as it is: what is read back is the same", () => {
    expect(JSON.parse(JSON.stringify(frozen()))).toEqual(frozen());
  });
});

describe("publishing a month (công bố số liệu tháng)", () => {
  const when = at("2026-11-02T09:00");

  it("takes a second person: the director of the centre", () => {
    expect(publishMonth(kept(), { at: when, by: director })).toEqual({
      ok: true,
      value: { publishedAt: when, publishedBy: { id: "giam-doc", name: "Cán bộ giam-doc" } },
    });
  });

  it("is refused to who froze it, though he holds both posts", () => {
    const both = staff("kiem-soat", "control-officer", "centre-director");
    expect(refusalOf(publishMonth(kept(), { at: when, by: both }))).toEqual({ code: "snapshot.same-person" });
  });

  it("is refused to other posts and other provinces", () => {
    for (const by of [controlOfficer, { ...director, tenant: "H98" }])
      expect(refusalOf(publishMonth(kept(), { at: when, by }))).toEqual({
        code: "snapshot.not-competent",
        step: "publish",
      });
  });

  it("is done once for each version", () => {
    const published = { publishedAt: when, publishedBy: { id: "giam-doc", name: "Giám đốc mẫu" } };
    expect(refusalOf(publishMonth(kept({ published }), { at: at("2026-11-03T09:00"), by: director }))).toEqual({
      code: "snapshot.already-published",
      publishedAt: when,
    });
  });
});
