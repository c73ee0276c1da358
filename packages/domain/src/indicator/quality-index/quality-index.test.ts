import { describe, expect, it } from "vitest";
import { measured, several, stillOpen, tooLate } from "../../../fixtures/invented-measurement.ts";
import { officialCalendar } from "../../../fixtures/official-calendar.ts";
import { day } from "../../calendar/calendar-day.ts";
import { moment } from "../../calendar/moment.ts";
import { averageTimes } from "./average-times.ts";
import { PROCEDURE_PARTS, type ProcedurePublication } from "./procedure-publication.ts";
import { QUALITY_GROUPS, type QualityIndexInput } from "./quality-groups.ts";
import { qualityIndex } from "./quality-index.ts";

const publication: ProcedurePublication = {
  procedure: "1",
  by: "province",
  basisEffectiveOn: day("2026-10-15"),
  decidedOn: day("2026-10-08"),
  shownOn: day("2026-10-15"),
  parts: PROCEDURE_PARTS,
};

const nothing: QualityIndexInput = {
  measurements: [],
  asOf: moment("2026-10-31T23:59:59+07:00"),
  calendar: officialCalendar,
  publications: [],
  synced: new Set(),
  reported: 0,
  procedures: [],
  feedback: [],
  certifications: new Set(),
  resultsStored: new Set(),
  lookedUp: new Set(),
  disliked: new Set(),
};

/** An input with these parts, and the value of one indicator in it. */
const valueOf = (
  id: Parameters<ReturnType<typeof qualityIndex>["values"]["get"]>[0],
  more: Partial<QualityIndexInput>,
) => qualityIndex({ ...nothing, ...more }).values.get(id)!;

describe("quality index (bộ chỉ số 766)", () => {
  it("has six groups of 18, 20, 12, 10, 22 and 18 points, a hundred in all", () => {
    const most = Object.values(QUALITY_GROUPS).map((indicators) =>
      indicators.reduce((sum, { definition }) => sum + (definition.scoring?.maxPoints ?? 0), 0),
    );
    expect(most).toEqual([18, 20, 12, 10, 22, 18]);
    expect(most.reduce((sum, points) => sum + points)).toBe(100);
  });

  it("gives every indicator a number of its own, a formula and a source", () => {
    const definitions = Object.values(QUALITY_GROUPS).flatMap((group) => group.map(({ definition }) => definition));
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    for (const { term, formula, source } of definitions) {
      expect(`${term}${formula.numerator}${formula.denominator}`).toMatch(/[ăâđêôơưạ-ỹ]/i);
      expect(source.document).toBe("Quyết định 766/QĐ-TTg");
    }
  });

  it("measures nothing of nothing, and gives it no class", () => {
    const index = qualityIndex(nothing);
    expect(index).toMatchObject({ points: 0, measurable: 0, most: 100, class: "not-measurable" });
    expect([...index.values.values()].every(({ value }) => value === "not-measurable")).toBe(true);
  });

  it("of a province that does everything right is a hundred points, excellent", () => {
    const measurements = several(10, "ho-so", { components: { filed: 1, digitised: 1, reused: 1, fromStore: 1 } });
    const ids = new Set(measurements.map(({ id }) => id));
    const index = qualityIndex({
      ...nothing,
      measurements,
      publications: [publication],
      synced: ids,
      procedures: [{ code: "9.000001", hasFee: true, isPayableOnline: true }],
      feedback: [
        {
          id: "pakn-1",
          receivedAt: moment("2026-10-05T09:00:00+07:00"),
          answeredAt: moment("2026-10-12T09:00:00+07:00"),
          publishedAt: moment("2026-10-13T09:00:00+07:00"),
          isSatisfied: true,
        },
      ],
      certifications: new Set(["9.000001"]),
      lookedUp: ids,
    });
    expect(index).toMatchObject({ points: 100, measurable: 100, class: "excellent" });
  });

  it("of a synthetic month has the points that were reckoned by hand", () => {
    const index = qualityIndex({
      ...nothing,
      measurements: [
        ...several(60, "truc-tuyen"),
        ...several(30, "tai-quay", {
          channel: "counter",
          isAccountVerified: false,
          isResultDigitised: false,
          isResultSigned: false,
          paidVnd: { cash: 7500, transfer: 0, online: 0 },
        }),
        ...several(10, "cham", tooLate),
      ],
    });
    const points = Object.fromEntries(Object.entries(index.groups).map(([group, each]) => [group, each.points]));
    // 2.1: 90 % of 20; 3: 70 % of 12; 3.6: 70 % of 6; 4.1: 70 % of 6, 4.2: 70/80 of 4, 4.3, 4.4 and 4.5b nought, 4.5a 2;
    // 1.4: nought of 6, nobody has acknowledged a thing; 5.4: 90 % reaches its threshold.
    expect(points).toEqual({
      publicity: 0,
      progress: 18,
      online: 8.4,
      payment: 4.2,
      digitisation: 9.7,
      satisfaction: 6,
    });
    expect(index).toMatchObject({ points: 46.3, measurable: 70, class: "not-measurable" });
  });
});

describe("publicity (công khai, minh bạch)", () => {
  it("a province decides five working days before the basis takes effect, a ministry twenty", () => {
    const publications = [
      publication,
      { ...publication, procedure: "2", decidedOn: day("2026-10-09") },
      { ...publication, procedure: "3", by: "ministry", decidedOn: day("2026-09-17") },
      { ...publication, procedure: "4", by: "ministry", decidedOn: day("2026-09-18") },
    ] as const;
    expect(valueOf("766-1.1", { publications }).behind).toEqual({ counted: ["1", "3"], missed: ["2", "4"] });
  });

  it("a procedure shown late once in the period is late, and one not shown at all", () => {
    const publications: readonly ProcedurePublication[] = [
      publication,
      { ...publication, procedure: "2" },
      { ...publication, procedure: "2", shownOn: day("2026-10-16") },
      { ...publication, procedure: "3", shownOn: null },
      { ...publication, procedure: "4", by: "ministry", shownOn: day("2026-10-22") },
    ];
    expect(valueOf("766-1.2", { publications })).toMatchObject({
      numerator: 2,
      denominator: 4,
      behind: { counted: ["1", "4"], missed: ["2", "3"] },
    });
  });

  it("needs all seven parts", () => {
    const publications = [publication, { ...publication, procedure: "2", parts: PROCEDURE_PARTS.slice(1) }];
    expect(valueOf("766-1.3", { publications })).toMatchObject({ numerator: 1, denominator: 2, points: 1 });
  });

  it("dossiers that were reported and are not on the portal weigh on the share", () => {
    const measurements = several(8, "ho-so");
    const synced = new Set(["ho-so-1", "ho-so-2", "ho-so-3", "ho-so-4", "khac"]);
    expect(valueOf("766-1.4", { measurements, synced, reported: 5 })).toMatchObject({ numerator: 4, denominator: 8 });
    expect(valueOf("766-1.4", { measurements, synced, reported: 10 })).toMatchObject({ numerator: 4, denominator: 10 });
  });

  it("where nothing was reported, a twelfth of last year is expected", () => {
    const lastYear = { dossiers: 1200, periods: 12 } as const;
    expect(valueOf("766-1.4", { lastYear })).toMatchObject({ numerator: 0, denominator: 100, value: 0, points: 0 });
  });
});

describe("progress (tiến độ)", () => {
  it("judges open dossiers too", () => {
    const measurements = [
      measured("xong"),
      measured("dang-lam", stillOpen),
      measured("qua-han", { ...stillOpen, punctuality: "late" }),
      measured("cho-bo-sung", { ...stillOpen, state: "waiting", punctuality: "early" }),
    ];
    expect(valueOf("766-2.1", { measurements })).toMatchObject({ numerator: 3, denominator: 4, points: 15 });
  });

  it("averages the time of completed dossiers by procedure", () => {
    const times = averageTimes([
      measured("a", { hoursTaken: 10 }),
      measured("b", { hoursTaken: 20 }),
      measured("c", stillOpen),
      measured("d", { hoursTaken: 5, procedure: { ...measured("").procedure, code: "9.000000" } }),
    ]);
    expect(times).toEqual([
      { procedure: "9.000000", dossiers: ["d"], hours: 5 },
      { procedure: "9.000001", dossiers: ["a", "b"], hours: 15 },
    ]);
  });
});

describe("payment and digitisation (thanh toán, số hóa)", () => {
  it("counts a procedure as paid online from its first such payment", () => {
    const procedures = ["9.000001", "9.000002", "9.000003"].map((code) => ({
      code,
      hasFee: true,
      isPayableOnline: code !== "9.000003",
    }));
    expect(valueOf("766-3.5a", { procedures })).toMatchObject({ numerator: 2, denominator: 3 });
    expect(valueOf("766-3.5b", { procedures, measurements: [measured("mot")] }).behind).toEqual({
      counted: ["9.000001"],
      missed: ["9.000002"],
    });
  });

  it("a transfer at the counter is no online payment, and no fee no payment at all", () => {
    const measurements = [
      measured("truc-tuyen"),
      measured("chuyen-khoan", { paidVnd: { cash: 0, transfer: 7500, online: 0 } }),
      measured("mien", { feeVnd: 0, paidVnd: { cash: 0, transfer: 0, online: 0 } }),
    ];
    expect(valueOf("766-3.6", { measurements }).behind).toEqual({
      counted: ["truc-tuyen"],
      missed: ["chuyen-khoan"],
    });
  });

  it("claims no use of the population database that was not recorded", () => {
    const measurements = several(2, "ho-so");
    expect(valueOf("766-4.5b", { measurements })).toMatchObject({ numerator: 0, denominator: 2 });
    expect(valueOf("766-4.5b", { measurements, lookedUp: new Set(["ho-so-2"]) })).toMatchObject({ numerator: 1 });
  });

  it("a paper from the owner's store or a result acknowledged there connects the dossier", () => {
    const measurements = [
      measured("tu-kho", { components: { filed: 1, digitised: 1, reused: 1, fromStore: 1 } }),
      measured("len-kho"),
      measured("khong"),
    ];
    const value = valueOf("766-4.4", { measurements, resultsStored: new Set(["len-kho"]) });
    expect(value.behind).toEqual({ counted: ["tu-kho", "len-kho"], missed: ["khong"] });
  });
});

describe("satisfaction (mức độ hài lòng)", () => {
  it("a dossier that was late and disliked is taken off once", () => {
    const measurements = [...several(8, "tot"), measured("cham", tooLate), measured("bi-che")];
    const value = valueOf("766-5.4", { measurements, disliked: new Set(["cham", "bi-che"]) });
    expect(value).toMatchObject({ numerator: 8, denominator: 10, points: 5.33 });
  });
});
