import { describe, expect, it } from "vitest";
import { calendarYears, decisionOf, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { dueDate, type Start } from "./due-date.ts";

const explained = (from: string, more: Partial<Start> = {}) => {
  const due = dueDate({
    from: moment(`${from}+07:00`),
    limit: { unit: "working-day", quantity: 1 },
    calendar: officialCalendar,
    ...more,
  });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value.segments;
};

describe("legal basis of the reckoning (căn cứ)", () => {
  it.each([
    ["2018-06-20T09:00:00", "QD-09-2015"],
    ["2018-06-21T09:00:00", "ND-61-2018-19.4"],
    ["2025-06-30T09:00:00", "ND-61-2018-19.4"],
    ["2025-07-01T09:00:00", "ND-118-2025-19.4"],
    ["2026-11-20T09:00:00", "ND-118-2025-19.4"],
  ])("cites for a supplement of a dossier received at %s: %s", (at, basis) => {
    expect(explained(at, { phase: "supplemented" })[0]).toMatchObject({ basis });
  });

  it("keeps the decree of the reception when the supplement comes under the next", () => {
    const receivedAt = moment("2025-06-27T09:00:00+07:00");
    expect(explained("2025-07-02T09:00:00", { phase: "supplemented", receivedAt })[0]).toMatchObject({
      basis: "ND-61-2018-19.4",
    });
    expect(explained("2025-07-02T09:00:00", { phase: "reappointed", receivedAt })[0]).toMatchObject({
      basis: "ND-61-2018-19.9",
    });
  });

  it("cites the decree in force for a same-day limit and for its cut-off", () => {
    const limit = { unit: "same-day", cutOff: 900 } as const;
    expect(explained("2024-11-20T15:30:00", { limit }).slice(0, 2)).toMatchObject([
      { kind: "started", basis: "ND-61-2018-18" },
      { kind: "moved-start", basis: "ND-61-2018-18" },
    ]);
  });

  it.each([
    ["2019-01-02", "2019-02-01T09:00:00", "BLLD-2012-115"],
    ["2020-12-31", "2019-04-12T09:00:00", "BLLD-2012-115"],
    ["2021", "2021-04-20T09:00:00", "BLLD-2019-112"],
    ["2021 in lieu", "2021-04-29T09:00:00", "BLLD-2019-112"],
    ["24 November", "2026-11-23T09:00:00", "NQ-28-2026"],
  ])("cites the law of the day off itself: %s", (_, from, basis) => {
    expect(explained(from).find(({ kind }) => kind === "day-off")).toMatchObject({ basis });
  });

  it("cites the labour code of the day, also where a dossier goes over the change of codes", () => {
    expect(explained("2020-12-31T09:00:00").find(({ kind }) => kind === "day-off")).toMatchObject({
      day: "2021-01-01",
      basis: "BLLD-2019-112",
    });
  });

  it("names the decision on the very day before the document of the year", () => {
    const source = { document: "Công văn mẫu về hoán đổi" };
    const years = calendarYears.map((year) => ({
      ...year,
      daysOff: year.daysOff.map((off) => (off.reason === "swapped" ? { ...off, source } : off)),
      madeUpDays: year.madeUpDays.map((made) => ({ ...made, source })),
    }));
    const segments = explained("2026-08-21T09:00:00", {
      calendar: workingCalendar(years, [officeHours]),
      limit: { unit: "working-day", quantity: 7 },
    });
    expect(segments.filter((segment) => "document" in segment)).toMatchObject([
      { kind: "made-up-day", document: "Công văn mẫu về hoán đổi" },
      { kind: "day-off", day: "2026-08-31", document: "Công văn mẫu về hoán đổi" },
      { kind: "day-off", day: "2026-09-01", document: decisionOf(2026) },
      { kind: "day-off", day: "2026-09-02", document: decisionOf(2026) },
    ]);
  });

  it("names the province's decision for a day that it closed", () => {
    const flood = { day: day("2026-11-25"), reason: "local", source: { document: "Quyết định mẫu" } } as const;
    const years = calendarYears.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, flood] } : year,
    );
    const segments = explained("2026-11-23T09:00:00", { calendar: workingCalendar(years, [officeHours]) });
    expect(segments).toContainEqual({
      kind: "day-off",
      day: "2026-11-25",
      reason: "local",
      document: "Quyết định mẫu",
      basis: "local-decision",
    });
  });
});
