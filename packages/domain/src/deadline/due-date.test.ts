import { describe, expect, it } from "vitest";
import { calendarYears, decisionOf, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { dueDate, type DueDate, type Start } from "./due-date.ts";
import type { TimeLimit } from "./time-limit.ts";

const workingDays = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });
const workingHours = (quantity: number): TimeLimit => ({ unit: "working-hour", quantity });
const days = (quantity: number): TimeLimit => ({ unit: "calendar-day", quantity });
const months = (quantity: number): TimeLimit => ({ unit: "month", quantity });
const sameDay: TimeLimit = { unit: "same-day", cutOff: 15 * 60 };

/** At nine in the morning, unless the case says when. */
const received = (at: string) => moment(at.length === 10 ? `${at}T09:00:00+07:00` : `${at}:00+07:00`);

function due(from: string, limit: TimeLimit, more: Partial<Start> = {}): DueDate {
  const answer = dueDate({ from: received(from), limit, calendar: officialCalendar, ...more });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const kinds = ({ segments }: DueDate) => segments.map(({ kind }) => kind);

describe("due date (ngày hẹn trả kết quả)", () => {
  it.each([
    ["2023-10-27T09:32", workingDays(5), "2023-11-03", "as on a printed receipt"], // Fri 27/10/2023 09:32
    ["2021-07-15", workingDays(10), "2021-07-29", "over two plain weekends"], // Thu 15/07/2021
    ["2024-04-25", workingDays(3), "2024-05-03", "29/4 is swapped, 30/4 and 1/5 are holidays"], // Thu 25/04/2024
    ["2019-04-26", workingDays(3), "2019-05-04", "the make-up Saturday counts"], // Fri 26/04/2019
    ["2026-08-19", workingDays(3), "2026-08-22", "the make-up Saturday counts"], // Wed 19/08/2026
    ["2025-04-25", workingDays(1), "2025-04-26", "the make-up Saturday counts"], // Fri 25/04/2025
    ["2025-04-29", workingDays(1), "2025-05-05", "2/5 is swapped"], // Tue 29/04/2025
    ["2018-12-28", workingDays(2), "2019-01-03", "31/12 is swapped and 1/1 is a holiday"], // Fri 28/12/2018
    ["2026-11-23", workingDays(1), "2026-11-25", "24/11 is the new holiday"], // Mon 23/11/2026
    ["2026-04-24", workingDays(1), "2026-04-28", "Giỗ Tổ on Sunday gives Monday off"], // Fri 24/04/2026
    ["2026-02-13", workingDays(1), "2026-02-23", "Tết"], // Fri 13/02/2026
    ["2026-08-28", workingDays(1), "2026-09-03", "31/8 is swapped and National Day is two days"], // Fri 28/08/2026
    ["2023-04-28", workingDays(1), "2023-05-04", "Giỗ Tổ, 30/4 and 1/5 fall together"], // Fri 28/04/2023
    ["2025-12-31", workingDays(1), "2026-01-05", "2/1 is swapped"], // Wed 31/12/2025
    ["2026-08-13", days(20), "2026-09-03", "the twentieth day is 2/9"], // 13/08/2026
    ["2026-10-25", days(30), "2026-11-25", "the thirtieth day is 24/11"], // 25/10/2026
    ["2026-01-31", months(1), "2026-03-02", "28/02 is a Saturday"], // 31/01/2026
  ])("received on %s with %j is due on %s: %s", (from, limit, on) => {
    expect(due(from, limit).on).toBe(on);
  });

  it("promises the closing hour, and is late only after midnight", () => {
    expect(due("2023-10-27T09:32", workingDays(5))).toMatchObject({
      at: "2023-11-03T17:00:00+07:00",
      lateFrom: "2023-11-04T00:00:00+07:00",
    });
  });

  it.each(["2026-11-20T00:00", "2026-11-20T09:00", "2026-11-20T15:01", "2026-11-20T23:59"])(
    "does not count the day of receipt, whatever the hour (%s)",
    (from) => {
      expect(due(from, workingDays(1)).on).toBe("2026-11-23");
    },
  );

  it.each([
    ["2026-11-21", workingDays(1), "2026-11-23"],
    ["2026-11-22", workingDays(1), "2026-11-23"],
    ["2026-11-22", days(1), "2026-11-23"],
    ["2026-11-24", workingDays(2), "2026-11-26"],
    ["2026-11-22", sameDay, "2026-11-23"],
    ["2026-11-22", workingHours(4), "2026-11-23"],
    ["2026-11-22", workingDays(0.5), "2026-11-23"],
  ])("received on a day off (%s) with %j is due on %s", (from, limit, on) => {
    expect(due(from, limit).on).toBe(on);
  });

  describe("half days", () => {
    it.each([
      ["2026-10-05T09:00", 7.5, "2026-10-14T14:30", "in the morning"],
      ["2026-10-05T14:00", 7.5, "2026-10-15T08:30", "in the afternoon"],
      ["2026-10-05T07:30", 7.5, "2026-10-14T11:30", "at opening"],
      ["2026-10-05T13:00", 7.5, "2026-10-14T17:00", "at one o'clock sharp"],
      ["2026-11-20T16:00", 0.5, "2026-11-23T10:30", "on a Friday afternoon, of half a day only"],
      ["2026-11-23T08:00", 0.5, "2026-11-23T13:30", "in the morning, of half a day only"],
      ["2026-11-23T16:00", 0.5, "2026-11-25T10:30", "on the eve of a holiday"],
      ["2026-10-04T09:00", 7.5, "2026-10-14T11:30", "on a Sunday morning, when nothing is worked"],
      ["2026-10-05T20:00", 7.5, "2026-10-15T11:30", "after closing"],
    ])("received on %s, %d days are due at %s: %s", (from, quantity, at) => {
      expect(due(from, workingDays(quantity)).at.slice(0, 16)).toBe(at);
    });

    it("end the day at midnight like whole days: nobody is late at noon", () => {
      expect(due("2026-10-05T09:00", workingDays(7.5)).lateFrom).toBe("2026-10-15T00:00:00+07:00");
    });

    it("are halves of that desk's own day, also on a weekend when the desk is shut", () => {
      const short = [
        { opens: 8 * 60, closes: 11 * 60 },
        { opens: 14 * 60, closes: 16 * 60 + 15 },
      ];
      const calendar = workingCalendar(calendarYears, [{ ...officeHours, monday: short, tuesday: short }]);
      expect(due("2026-11-16T08:00", workingDays(0.5), { calendar }).at).toBe("2026-11-16T10:38:00+07:00");
      expect(due("2026-11-15T08:00", workingDays(0.5), { calendar }).at).toBe("2026-11-16T10:38:00+07:00");
    });

    it("are explained from the day they are counted on", () => {
      expect(due("2026-11-23T08:00", workingDays(0.5)).segments).toEqual([
        { kind: "started", at: "2026-11-23T08:00:00+07:00", phase: "received", basis: "ND-118-2025-17.3" },
        { kind: "counted", unit: "working-day", quantity: 0.5, from: "2026-11-23", to: "2026-11-23" },
      ]);
      expect(kinds(due("2026-10-05T09:00", workingDays(7.5)))).toEqual([
        "started",
        "first-day-not-counted",
        "weekend",
        "counted",
      ]);
    });
  });

  describe("working hours", () => {
    it.each([
      ["2026-11-23T10:30", 2, "2026-11-23T14:00", "over lunch"],
      ["2026-11-25T16:00", 2, "2026-11-26T08:30", "into the next day"],
      ["2026-11-23T16:00", 2, "2026-11-25T08:30", "over a holiday"],
      ["2026-11-20T16:00", 8, "2026-11-23T16:00", "over a weekend"],
      ["2026-11-25T07:30", 8, "2026-11-25T17:00", "a whole day, from opening to closing"],
      ["2026-11-25T07:30", 80, "2026-12-08T17:00", "ten of internal process, eighty hours"],
    ])("run from the very moment: from %s, %d hours end at %s, %s", (from, quantity, at) => {
      expect(due(from, workingHours(quantity)).at.slice(0, 16)).toBe(at);
    });

    it("are late with the first minute after the one that is printed", () => {
      const { at, lateFrom } = due("2026-11-23T09:00", workingHours(1), { from: moment("2026-11-23T09:00:41+07:00") });
      expect([at, lateFrom]).toEqual(["2026-11-23T10:00:00+07:00", "2026-11-23T10:01:00+07:00"]);
    });

    it("name the article on hours, and leave no day out", () => {
      expect(due("2026-11-23T09:00", workingHours(1)).segments).toEqual([
        { kind: "started", at: "2026-11-23T09:00:00+07:00", phase: "received", basis: "ND-118-2025-17.3" },
        { kind: "counted", unit: "working-hour", quantity: 1, from: "2026-11-23", to: "2026-11-23" },
      ]);
    });
  });

  describe("on the same day (trong ngày)", () => {
    it.each([
      ["in the morning", "2026-11-20T08:00", "2026-11-20"],
      ["at 14:59", "2026-11-20T14:59", "2026-11-20"],
      ["at 15:00, which is not after 15:00", "2026-11-20T15:00", "2026-11-20"],
      ["at 15:01 on a Friday", "2026-11-20T15:01", "2026-11-23"],
      ["at 15:01 before a holiday", "2026-11-23T15:01", "2026-11-25"],
      ["early on a Sunday", "2026-11-22T08:00", "2026-11-23"],
      ["late on a Sunday", "2026-11-22T20:00", "2026-11-23"],
      ["in the morning of a made-up Saturday", "2026-08-22T08:00", "2026-08-22"],
    ])("received %s (%s) is due on %s", (_, from, on) => {
      expect(due(from, sameDay).on).toBe(on);
    });

    it("takes the minute on the receipt for the truth, not the seconds behind it", () => {
      expect(due("2026-11-20T15:00", sameDay, { from: moment("2026-11-20T15:00:59+07:00") }).on).toBe("2026-11-20");
    });

    it("says that it is today, or why it moved to another day", () => {
      const moved = (from: string) => due(from, sameDay).segments.slice(1);
      expect(moved("2026-11-20T08:00")).toEqual([{ kind: "same-day", day: "2026-11-20", basis: "ND-118-2025-18" }]);
      expect(moved("2026-11-20T15:01")).toEqual([
        {
          kind: "moved-start",
          from: "2026-11-20T15:01:00+07:00",
          to: "2026-11-23",
          because: "after-cut-off",
          basis: "ND-118-2025-18",
        },
        { kind: "weekend", from: "2026-11-21", to: "2026-11-22" },
      ]);
      expect(moved("2026-11-21T15:01")[0]).toMatchObject({
        kind: "moved-start",
        because: "day-off",
        basis: "BLDS-2015-148.5",
      });
    });
  });

  describe("several limits in a row", () => {
    const fifteenAndEight: TimeLimit = { unit: "chain", parts: [days(15), workingDays(8)] };

    it("begins “8 ngày làm việc” where “15 ngày” end", () => {
      expect(due("2026-10-05", days(15)).on).toBe("2026-10-20");
      expect(due("2026-10-05", fifteenAndEight)).toMatchObject({ on: "2026-10-30", at: "2026-10-30T17:00:00+07:00" });
    });

    it("lets the first part end on a working day before the second begins", () => {
      expect(due("2026-10-09", days(15)).on).toBe("2026-10-26");
      expect(due("2026-10-09", fifteenAndEight).on).toBe("2026-11-05");
    });

    it("begins hours in the morning after a part in days", () => {
      expect(due("2026-10-05", { unit: "chain", parts: [workingDays(1), workingHours(2)] }).at).toBe(
        "2026-10-07T09:30:00+07:00",
      );
    });

    it("does not count the day on which a half day ended", () => {
      expect(due("2026-10-05", { unit: "chain", parts: [workingDays(0.5), workingDays(1)] }).on).toBe("2026-10-06");
    });

    it("explains each part once, one after the other", () => {
      expect(kinds(due("2026-10-09", fifteenAndEight))).toEqual([
        "started",
        "first-day-not-counted",
        "counted",
        "weekend",
        "moved-end",
        "weekend",
        "counted",
      ]);
    });

    it("is refused as soon as one part is a text", () => {
      const limit: TimeLimit = { unit: "chain", parts: [days(15), { unit: "unlabelled", text: "theo lịch họp" }] };
      expect(dueDate({ from: received("2026-10-05"), limit, calendar: officialCalendar })).toEqual({
        ok: false,
        refusal: { code: "deadline.limit-unlabelled", text: "theo lịch họp" },
      });
    });
  });

  describe("months", () => {
    it.each([
      ["2026-10-22", 1, "2026-11-23"],
      ["2026-11-25", 1, "2026-12-25"],
      ["2023-01-31", 1, "2023-02-28"],
      ["2024-01-31", 1, "2024-02-29"],
      ["2026-08-02", 1, "2026-09-03"],
      ["2025-08-31", 6, "2026-03-02"],
    ])("received on %s, %i months are due on %s", (from, quantity, on) => {
      expect(due(from, months(quantity)).on).toBe(on);
    });
  });

  describe("explanation (vì sao có ngày này)", () => {
    it("names the holiday with the document that decreed it", () => {
      expect(due("2026-11-23", workingDays(1)).segments).toEqual([
        { kind: "started", at: "2026-11-23T09:00:00+07:00", phase: "received", basis: "ND-118-2025-17.3" },
        { kind: "first-day-not-counted", day: "2026-11-23", basis: "BLDS-2015-147.2" },
        {
          kind: "day-off",
          day: "2026-11-24",
          reason: "culture-day",
          document: decisionOf(2026),
          basis: "NQ-28-2026",
        },
        { kind: "counted", unit: "working-day", quantity: 1, from: "2026-11-25", to: "2026-11-25" },
      ]);
    });

    it("names the made-up Saturday, the day it stands for, and the weekend as one", () => {
      expect(due("2026-08-21", workingDays(2)).segments.slice(2)).toEqual([
        { kind: "made-up-day", day: "2026-08-22", insteadOf: "2026-08-31", document: decisionOf(2026) },
        { kind: "weekend", from: "2026-08-23", to: "2026-08-23" },
        { kind: "counted", unit: "working-day", quantity: 2, from: "2026-08-22", to: "2026-08-24" },
      ]);
      expect(due("2026-11-20", workingDays(1)).segments[2]).toEqual({
        kind: "weekend",
        from: "2026-11-21",
        to: "2026-11-22",
      });
    });

    it("counts from the first day that counts, not from a day off", () => {
      const counted = (from: string, limit: TimeLimit) => due(from, limit).segments.at(-1);
      expect(counted("2026-02-13", workingDays(1))).toMatchObject({ from: "2026-02-23", to: "2026-02-23" });
      expect(counted("2026-11-22", workingDays(0.5))).toMatchObject({ from: "2026-11-23", to: "2026-11-23" });
      expect(counted("2026-11-20T17:30", workingHours(2))).toMatchObject({ from: "2026-11-23", to: "2026-11-23" });
    });

    it("calls a Saturday morning no weekend where hours run on it, and names a weekday on which the desk is shut", () => {
      const morning = [{ opens: 450, closes: 690 }];
      const calendar = workingCalendar(calendarYears, [{ ...officeHours, saturday: morning, monday: [] }]);
      expect(due("2026-11-27T16:00", workingHours(8), { calendar }).segments.slice(1)).toEqual([
        { kind: "weekend", from: "2026-11-29", to: "2026-11-29" },
        { kind: "desk-shut", day: "2026-11-30" },
        { kind: "counted", unit: "working-hour", quantity: 8, from: "2026-11-27", to: "2026-12-01" },
      ]);
      expect(due("2026-11-27T16:00", workingDays(1), { calendar }).segments).toContainEqual({
        kind: "weekend",
        from: "2026-11-28",
        to: "2026-11-29",
      });
    });

    it("tells of a late reception and of a stop where a same-day limit met both", () => {
      const stop = {
        from: received("2026-11-26"),
        to: received("2026-11-30"),
        reason: "chờ",
        source: { document: "x" },
      };
      expect(kinds(due("2026-11-25T15:30", sameDay, { excluded: [stop] }))).toEqual([
        "started",
        "moved-start",
        "excluded",
        "same-day",
      ]);
    });

    it("gives the article on days off in lieu for those", () => {
      expect(due("2026-04-24", workingDays(1)).segments).toContainEqual({
        kind: "day-off",
        day: "2026-04-27",
        reason: "compensatory",
        document: decisionOf(2026),
        basis: "BLLD-2019-111.3",
      });
    });

    it("says that a last day off moves the end to the next working day", () => {
      expect(due("2026-08-13", days(20)).segments.slice(2)).toEqual([
        { kind: "counted", unit: "calendar-day", quantity: 20, from: "2026-08-14", to: "2026-09-02" },
        {
          kind: "day-off",
          day: "2026-09-02",
          reason: "national-day",
          document: decisionOf(2026),
          basis: "BLLD-2019-112",
        },
        { kind: "moved-end", from: "2026-09-02", to: "2026-09-03", basis: "BLDS-2015-148.5" },
      ]);
    });

    it.each([
      ["supplemented", "ND-118-2025-19.4"],
      ["obligation-proved", "tax-notice"],
      ["reappointed", "ND-118-2025-19.9"],
    ] as const)("says what set the clock going when it was not the reception: %s (%s)", (phase, basis) => {
      expect(due("2026-11-25", workingHours(1), { phase }).segments[0]).toMatchObject({
        kind: "started",
        phase,
        basis,
      });
    });

    it("warns of every year that is only projected", () => {
      expect(due("2026-12-25", workingDays(10)).segments.at(-1)).toEqual({ kind: "projected-year", year: 2027 });
      expect(kinds(due("2026-11-25", workingDays(10)))).not.toContain("projected-year");
      const projected = calendarYears.map((year) => ({
        ...year,
        status: year.year === 2025 ? ("projected" as const) : ("official" as const),
      }));
      const calendar = workingCalendar(projected, [officeHours]);
      expect(due("2024-12-02", workingDays(400), { calendar }).segments.at(-1)).toEqual({
        kind: "projected-year",
        year: 2025,
      });
    });
  });

  describe("years that nobody published", () => {
    const official = workingCalendar(
      calendarYears.filter(({ year }) => year <= 2026),
      [officeHours],
    );
    const refusedYear = (from: string, limit: TimeLimit, calendar = official) => {
      const answer = dueDate({ from: received(from), limit, calendar });
      return answer.ok ? answer.value.on : answer.refusal;
    };

    it.each([
      ["2026-12-28", workingDays(4)],
      ["2026-12-31T16:00", workingDays(0.5)],
      ["2026-12-31T16:00", workingHours(2)],
      ["2026-12-12", days(20)],
      ["2026-12-03", months(1)],
      ["2026-12-31T15:01", sameDay],
      ["2026-12-01", { unit: "chain", parts: [days(15), workingDays(20)] } as const],
    ])("refuses to guess beyond 31/12: received %s with %j", (from, limit) => {
      expect(refusedYear(from, limit)).toEqual({ code: "calendar.not-published", year: 2027 });
    });

    it("still answers up to the last published day", () => {
      expect(refusedYear("2026-12-28", workingDays(3))).toBe("2026-12-31");
    });

    it("refuses a dossier of a year before the first", () => {
      expect(refusedYear("2017-12-29", workingHours(1))).toEqual({ code: "calendar.not-published", year: 2017 });
    });

    it("does not jump over a missing year to a published one", () => {
      const gap = workingCalendar(
        calendarYears.filter(({ year }) => year !== 2025),
        [officeHours],
      );
      expect(refusedYear("2024-12-02", workingDays(300), gap)).toEqual({ code: "calendar.not-published", year: 2025 });
    });
  });

  it("refuses a limit that is only a text", () => {
    expect(
      dueDate({
        from: received("2026-11-23"),
        limit: { unit: "unlabelled", text: "Theo quy định" },
        calendar: officialCalendar,
      }),
    ).toEqual({
      ok: false,
      refusal: { code: "deadline.limit-unlabelled", text: "Theo quy định" },
    });
  });

  it("judges the same in any order of the published years", () => {
    const turned = workingCalendar(calendarYears.toReversed(), [officeHours]);
    expect(due("2018-12-28", workingDays(2), { calendar: turned })).toEqual(due("2018-12-28", workingDays(2)));
    expect(day("2019-01-03")).toBe(due("2018-12-28", workingDays(2)).on);
  });
});
