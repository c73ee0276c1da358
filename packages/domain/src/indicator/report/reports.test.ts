import { describe, expect, it } from "vitest";
import { measured, several, stillOpen, tooLate } from "../../../fixtures/invented-measurement.ts";
import { day } from "../../calendar/calendar-day.ts";
import { moment } from "../../calendar/moment.ts";
import { solvedOnTime } from "../practice/solved-on-time.ts";
import { changeBetween, checkClaim } from "./check-claim.ts";
import { comparePeriods } from "./compare-periods.ts";
import { fiveOnTheSpot } from "../practice/five-on-the-spot.ts";
import { fourOnTheSpot } from "../practice/four-on-the-spot.ts";
import { groupedBy } from "./grouped-by.ts";
import { judgeTarget } from "./judge-target.ts";
import { lateHandlers } from "./late-handlers.ts";
import { lateLeague } from "./late-league.ts";
import { lateLight } from "./late-light.ts";
import { periodReport } from "./period-report.ts";

describe("report 06a (tình hình, kết quả giải quyết)", () => {
  it("puts each dossier into one column of each part", () => {
    const land = { procedure: { ...measured("").procedure, field: "DD" } };
    const { lines, total } = periodReport([
      measured("som"),
      measured("dung", { punctuality: "on-time", channel: "counter" }),
      measured("muon", { ...tooLate, channel: "post" }),
      measured("rut-som", { outcome: "withdrawn" }),
      measured("cho", { ...stillOpen, state: "waiting", punctuality: "early", entry: "carried-over" }),
      measured("dang-lam", { ...stillOpen, ...land }),
      measured("qua-han", { ...stillOpen, ...land, punctuality: "late", entry: "carried-over" }),
      measured("ngoai-ky", { entry: null, state: null }),
    ]);
    expect(total).toEqual({
      received: { total: 7, online: 3, counterOrPost: 2, carriedOver: 2 },
      solved: { total: 5, early: 1, onTime: 3, late: 1, waiting: 1 },
      open: { total: 2, inTime: 1, overdue: 1 },
    });
    expect(lines.map(({ field, received }) => [field, received.total])).toEqual([
      ["DD", 2],
      ["HT", 5],
    ]);
  });
});

describe("league table (xếp hạng quá hạn theo cơ quan)", () => {
  const solvedIn = (month: string) => ({ solvedAt: moment(`2018-${month}-10T09:00:00+07:00`) });
  const agency = (name: string, solved: number, late: number) => [
    ...several(solved - late, `${name}-dung`, { agency: name, ...solvedIn("11") }),
    ...several(late, `${name}-muon`, { agency: name, ...tooLate, ...solvedIn("12") }),
  ];

  it("shows the worst share first beside its volume: 30 % of ten weigh little on 95 % of all", () => {
    const measurements = [...agency("Sở Nội vụ", 10, 3), ...agency("Sở Y tế", 190, 7)];
    const league = lateLeague(measurements);
    expect(league.map(({ agency: name, volume, late, latePercent }) => [name, volume, late, latePercent])).toEqual([
      ["Sở Nội vụ", 10, 3, 30],
      ["Sở Y tế", 190, 7, (7 / 190) * 100],
    ]);
    expect(solvedOnTime.of(measurements).value).toBe(95);
  });

  it("shows each month, and how far the share has moved", () => {
    const month = (name: string, late: number) => [
      ...several(10 - late, `dung-${name}`, { agency: "Sở Tư pháp", ...solvedIn(name) }),
      ...several(late, `muon-${name}`, { agency: "Sở Tư pháp", ...tooLate, ...solvedIn(name) }),
    ];
    const [row] = lateLeague([...month("03", 1), ...month("01", 2), ...month("02", 2)]);
    expect(row).toMatchObject({
      months: [
        { month: "2018-01", solved: 10, late: 2, latePercent: 20 },
        { month: "2018-02", solved: 10, late: 2, latePercent: 20 },
        { month: "2018-03", solved: 10, late: 1, latePercent: 10 },
      ],
      monthToMonth: -10,
      spread: 10,
    });
  });

  it("names the open dossiers that are overdue apart, and has no share where nothing was solved", () => {
    const [row] = lateLeague([measured("qua-han", { ...stillOpen, punctuality: "late" })]);
    expect(row).toMatchObject({
      solved: 0,
      latePercent: "not-measurable",
      monthToMonth: "not-measurable",
      openOverdue: 1,
      behind: { late: [], openOverdue: ["qua-han"] },
    });
  });
});

describe("colour of a late share (màu cảnh báo)", () => {
  it("changes at the percents that the province decides", () => {
    const decided = { amberFrom: 5, redFrom: 20 };
    expect([0, 4.99, 5, 19.99, 20, 28.73].map((percent) => lateLight(percent, decided))).toEqual([
      "green",
      "green",
      "amber",
      "amber",
      "red",
      "red",
    ]);
    expect(lateLight("not-measurable", decided)).toBe("not-measurable");
  });
});

describe("late list by officer (danh sách công chức chậm)", () => {
  it("gives number and days, worst first, and nothing of who was in time", () => {
    expect(
      lateHandlers([
        measured("a", { ...tooLate, handler: "an" }),
        measured("b", { ...tooLate, handler: "an", daysLate: 4 }),
        measured("c", { ...stillOpen, punctuality: "late", daysLate: 9, handler: "binh" }),
        measured("d", { handler: "chi" }),
        measured("e", { ...tooLate, handler: null }),
      ]),
    ).toEqual([
      { handler: "binh", unit: "trung-tam-mau", dossiers: ["c"], daysLate: 9 },
      { handler: "an", unit: "trung-tam-mau", dossiers: ["a", "b"], daysLate: 7 },
    ]);
  });
});

describe("an indicator by group (theo đơn vị, lĩnh vực, thủ tục)", () => {
  it("is reckoned for each, in the order of their names", () => {
    const rows = groupedBy(solvedOnTime, "unit", [
      measured("a", { unit: "tay" }),
      measured("b", { unit: "dong", ...tooLate }),
      measured("c", { unit: "dong" }),
    ]);
    expect(rows.map(({ key, value }) => [key, value])).toEqual([
      ["dong", 50],
      ["tay", 100],
    ]);
  });

  it("gives the share on the spot by procedure and field; five is four as well", () => {
    const field = (code: string, of: string) => ({ ...measured("x").procedure, code, field: of });
    const measurements = [
      measured("a"),
      measured("b", { spot: "four" }),
      measured("c", { spot: "fewer", procedure: field("9.000002", "XD") }),
      measured("d", { spot: null, isReturnedInPeriod: false }),
    ];
    const shares = (of: typeof fiveOnTheSpot, by: "procedure" | "field" | "unit" | "agency") =>
      groupedBy(of, by, measurements).map(({ key, value }) => [key, value]);
    expect(shares(fiveOnTheSpot, "procedure")).toEqual([
      ["9.000001", 50],
      ["9.000002", 0],
    ]);
    expect(shares(fourOnTheSpot, "field")).toEqual([
      ["HT", 100],
      ["XD", 0],
    ]);
    expect(shares(fiveOnTheSpot, "unit")).toEqual([["trung-tam-mau", expect.closeTo(33.33, 2)]]);
    expect(shares(fourOnTheSpot, "agency")).toEqual([["ubnd-phuong-mau", expect.closeTo(66.67, 2)]]);
  });
});

describe("a published change (con số công bố)", () => {
  it("from 26.80 to 75.56 is 48.76 points, or 181.94 %", () => {
    const { points, percent } = changeBetween(26.8, 75.56);
    expect(points).toBeCloseTo(48.76, 10);
    expect(percent).toBeCloseTo(181.94, 2);
    expect(checkClaim({ before: 26.8, after: 75.56, claimed: 48.76 })).toMatchObject({
      ok: true,
      value: { claimedAs: "points" },
    });
    expect(checkClaim({ before: 26.8, after: 75.56, claimed: 181.9, digits: 1 })).toMatchObject({
      ok: true,
      value: { claimedAs: "percent" },
    });
  });

  it("of 66.15 where the data gives 60.32 is refused, with both numbers that would be right", () => {
    expect(checkClaim({ before: 34.54, after: 94.86, claimed: 66.15 })).toEqual({
      ok: false,
      refusal: { code: "claim.contradicted", claimed: 66.15, points: 60.32, percent: 174.64 },
    });
  });

  it("from nothing has no percent", () => {
    expect(changeBetween(0, 5)).toEqual({ points: 5, percent: "not-measurable" });
  });
});

describe("two periods side by side (so sánh hai kỳ)", () => {
  const year2022 = { from: day("2022-01-01"), to: day("2022-12-31") };
  const eightMonths = { from: day("2023-01-01"), to: day("2023-08-31") };

  it("of twelve and eight months warn, and are given as for a year: 1,200 to 450, not to 300", () => {
    expect(comparePeriods({ period: year2022, count: 1200 }, { period: eightMonths, count: 300 })).toEqual({
      percent: -75,
      annualised: { before: 1200, after: 450, percent: -62.5 },
      warnings: [{ code: "unequal-months", before: 12, after: 8 }],
    });
  });

  it("of the same months in two years need no warning, leap day or not", () => {
    const february = (year: number, last: number) => ({
      period: { from: day(`${year}-02-01`), to: day(`${year}-02-${last}`) },
      count: 28,
    });
    expect(comparePeriods(february(2023, 28), february(2024, 29))).toMatchObject({ percent: 0, warnings: [] });
  });

  it("of which one begins inside a month are compared by days", () => {
    const received = { from: day("2018-01-22"), to: day("2018-12-20") };
    const { annualised, warnings } = comparePeriods(
      { period: received, count: 30_838 },
      { period: { from: day("2019-01-01"), to: day("2019-12-31") }, count: 33_000 },
    );
    expect(annualised.before).toBeCloseTo((30_838 * 365) / 333, 6);
    expect(warnings).toEqual([
      { code: "unequal-days", before: 333, after: 365 },
      { code: "part-month", period: received },
    ]);
  });

  it("that overlap say so", () => {
    expect(
      comparePeriods({ period: year2022, count: 1 }, { period: { ...year2022, from: day("2022-12-01") }, count: 1 })
        .warnings,
    ).toContainEqual({ code: "overlap" });
  });
});

describe("target of the year (chỉ tiêu năm)", () => {
  const target = { percent: 96 };
  const month = (numerator: number) => ({ numerator, denominator: 100 });

  it("is green at the target, amber close to it, red below", () => {
    const light = (numerator: number) => judgeTarget(target, { months: [month(numerator)], amberPoints: 2 }).light;
    expect([96, 95, 94, 93].map(light)).toEqual(["green", "amber", "amber", "red"]);
  });

  it("forecasts the year from the latest three months, and says what the rest must reach", () => {
    const months = [90, 90, 90, 97, 97, 97].map(month);
    const standing = judgeTarget(target, { months, amberPoints: 2 });
    expect(standing).toMatchObject({ light: "red", forecastLight: "amber" });
    expect(standing.forecastPercent).toBeCloseTo((561 + 582) / 12, 10);
    expect(standing.neededPercent).toBeCloseTo(((1152 - 561) / 600) * 100, 10);
  });

  it("that can no longer be met needs more than a hundred", () => {
    const months = Array.from({ length: 11 }, () => month(80));
    expect(judgeTarget(target, { months, amberPoints: 2 }).neededPercent).toBeGreaterThan(100);
  });

  it("without figures has no light", () => {
    expect(judgeTarget(target, { months: [], amberPoints: 2 }).light).toBe("not-measurable");
  });

  it("at the end of the year forecasts what was reached", () => {
    const months = Array.from({ length: 12 }, () => month(96));
    expect(judgeTarget(target, { months, amberPoints: 2 })).toEqual({
      light: "green",
      forecastPercent: 96,
      forecastLight: "green",
      neededPercent: "not-measurable",
    });
  });
});
