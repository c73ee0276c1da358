import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { countedPunctuality, endForCounting, type CountedCase } from "./counted-punctuality.ts";

const at = (text: string) => moment(`${text}:00+07:00`);

const open: CountedCase = {
  receivedAt: at("2026-11-02T09:00"),
  resultAt: null,
  returnedAt: null,
  stoppedAt: null,
  supplements: [],
  due: { on: day("2026-11-16"), lateFrom: at("2026-11-17T00:00") },
  periodEnd: at("2026-11-30T23:59"),
};
const asked = (askedAt: string, providedAt: string | null = null) => ({
  askedAt: at(askedAt),
  providedAt: providedAt === null ? null : at(providedAt),
});

describe("end that is counted (thời điểm kết thúc để tính)", () => {
  it.each<readonly [string, Partial<CountedCase>, string]>([
    [
      "the result, before its return",
      { resultAt: at("2026-11-10T09:00"), returnedAt: at("2026-11-20T09:00") },
      "2026-11-10T09:00",
    ],
    ["the return, where nobody recorded the result", { returnedAt: at("2026-11-20T09:00") }, "2026-11-20T09:00"],
    ["the stop, refusal or withdrawal", { stoppedAt: at("2026-11-09T09:00") }, "2026-11-09T09:00"],
    ["the one request that waits for the citizen", { supplements: [asked("2026-11-04T09:00")] }, "2026-11-04T09:00"],
    [
      "the end of the period once the citizen has answered",
      { supplements: [asked("2026-11-04T09:00", "2026-11-06T09:00")] },
      "2026-11-30T23:59",
    ],
    [
      "the end of the period while two requests wait",
      { supplements: [asked("2026-11-04T09:00", "2026-11-05T09:00"), asked("2026-11-06T09:00")] },
      "2026-11-30T23:59",
    ],
    ["the end of the period for an open dossier", {}, "2026-11-30T23:59"],
  ])("is %s", (_, facts, end) => {
    expect(endForCounting({ ...open, ...facts })).toBe(at(end));
  });
});

describe("punctuality as the nation counts it (trước hạn, đúng hạn, quá hạn)", () => {
  it.each<readonly [string, Partial<CountedCase>, string]>([
    ["a result before the due date", { resultAt: at("2026-11-13T16:00") }, "early"],
    ["a result on the due date, after hours", { resultAt: at("2026-11-16T22:00") }, "on-time"],
    ["a result the day after", { resultAt: at("2026-11-17T08:00") }, "late"],
    [
      "a result in time that was fetched late",
      { resultAt: at("2026-11-16T09:00"), returnedAt: at("2026-11-25T09:00") },
      "on-time",
    ],
    ["an open dossier past its date", {}, "late"],
    ["an open dossier whose date is still to come", { periodEnd: at("2026-11-12T23:59") }, "early"],
    ["a dossier that waits for the citizen", { supplements: [asked("2026-11-04T09:00")] }, "early"],
    [
      "two requests, though the result came early",
      {
        resultAt: at("2026-11-13T16:00"),
        supplements: [asked("2026-11-04T09:00", "2026-11-05T09:00"), asked("2026-11-06T09:00", "2026-11-09T09:00")],
      },
      "late",
    ],
  ])("%s: %s", (_, facts, judged) => {
    expect(countedPunctuality({ ...open, ...facts })).toBe(judged);
  });

  describe("without a due date", () => {
    const limit = { value: { unit: "working-day", quantity: 5 } as const, calendar: officialCalendar };
    const bare: CountedCase = { ...open, due: null, limit };

    it.each<readonly [string, Partial<CountedCase>, string | null]>([
      ["within the limit", { resultAt: at("2026-11-06T09:00") }, "early"],
      ["on its last day", { resultAt: at("2026-11-09T16:00") }, "on-time"],
      ["beyond it", { resultAt: at("2026-11-10T08:00") }, "late"],
      [
        "beyond it only by the citizen's own time",
        { resultAt: at("2026-11-12T09:00"), supplements: [asked("2026-11-04T09:00", "2026-11-09T09:00")] },
        "early",
      ],
      [
        "beyond it even less the citizen's time",
        { resultAt: at("2026-11-17T09:00"), supplements: [asked("2026-11-04T09:00", "2026-11-09T09:00")] },
        "late",
      ],
      [
        "still with the citizen when it ended",
        { stoppedAt: at("2026-11-20T09:00"), supplements: [asked("2026-11-04T09:00")] },
        "early",
      ],
    ])("%s", (_, facts, judged) => {
      expect(countedPunctuality({ ...bare, ...facts })).toBe(judged);
    });

    it("cannot be judged without a limit either, nor by one that is only a text", () => {
      const { limit: _, ...neither } = bare;
      expect(countedPunctuality(neither)).toBeNull();
      const text = { value: { unit: "unlabelled", text: "theo quy định" } as const, calendar: officialCalendar };
      expect(countedPunctuality({ ...bare, limit: text })).toBeNull();
    });
  });
});
