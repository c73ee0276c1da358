import { day, dueDate, moment, workingCalendar, type CalendarYear, type TimeLimit } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { dueText, remainingText } from "./due-text.ts";
import { limitText, phasesText } from "./limit-text.ts";
import { segmentText } from "./segment-text.ts";

const office = { opens: 450, closes: 690 };
const afternoon = { opens: 780, closes: 1020 };
const weekday = [office, afternoon];
const year: CalendarYear = {
  year: 2026,
  status: "projected",
  daysOff: [
    { day: day("2026-08-31"), reason: "swapped" },
    { day: day("2026-09-01"), reason: "national-day" },
    { day: day("2026-09-02"), reason: "national-day" },
    { day: day("2026-04-27"), reason: "compensatory" },
  ],
  madeUpDays: [{ day: day("2026-08-22"), insteadOf: day("2026-08-31") }],
  source: { document: "Thông báo nghỉ lễ năm 2026 (mẫu)" },
};
const calendar = workingCalendar(
  [year],
  [
    {
      from: day("2020-01-01"),
      monday: weekday,
      tuesday: weekday,
      wednesday: weekday,
      thursday: weekday,
      friday: weekday,
      saturday: [],
      sunday: [],
    },
  ],
);

function explained(from: string, limit: TimeLimit) {
  const due = dueDate({ from: moment(from), limit, calendar });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value;
}

const LIMITS: readonly (readonly [string, TimeLimit])[] = [
  ["2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 10 }],
  ["2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 2.5 }],
  ["2026-08-28T16:00:00+07:00", { unit: "working-hour", quantity: 8 }],
  ["2026-08-12T08:00:00+07:00", { unit: "calendar-day", quantity: 20 }],
  ["2026-03-27T08:00:00+07:00", { unit: "month", quantity: 1 }],
  ["2026-08-28T15:30:00+07:00", { unit: "same-day", cutOff: 900 }],
  ["2026-08-23T08:00:00+07:00", { unit: "same-day", cutOff: 900 }],
];

describe("why this date (vì sao có ngày này)", () => {
  it("explains every kind of step in clean Vietnamese and English", () => {
    const segments = LIMITS.flatMap(([from, limit]) => explained(from, limit).segments);
    expect(new Set(segments.map((segment) => segment.kind))).toEqual(
      new Set([
        "started",
        "first-day-not-counted",
        "moved-start",
        "counted",
        "day-off",
        "weekend",
        "made-up-day",
        "moved-end",
        "projected-year",
      ]),
    );
    for (const segment of segments) {
      const vi = segmentText(segment, "vi");
      expect(vietnameseFaults(vi.text), vi.text).toEqual([]);
      if (vi.basis !== null) expect(vietnameseFaults(vi.basis), vi.basis).toEqual([]);
      const en = segmentText(segment, "en");
      expect(englishFaults(en.text), en.text).toEqual([]);
    }
  });

  it("names the article for the day of receipt and the decision for a holiday", () => {
    const segments = explained("2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 10 }).segments;
    const firstDay = segments.find((segment) => segment.kind === "first-day-not-counted");
    expect(segmentText(firstDay!, "vi")).toEqual({
      text: "Ngày đầu tiên (thứ Năm 20/08/2026) không tính.",
      basis: "khoản 2 Điều 147 Bộ luật Dân sự 2015",
    });
    const nationalDay = segments.find((segment) => segment.kind === "day-off" && segment.reason === "national-day");
    expect(segmentText(nationalDay!, "vi")).toEqual({
      text: "Thứ Ba 01/09/2026: nghỉ Quốc khánh.",
      basis: "Thông báo nghỉ lễ năm 2026 (mẫu); Điều 112 Bộ luật Lao động 2019",
    });
  });

  it("says the due date with its hour and weekday", () => {
    expect(dueText(explained("2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 3 }), "vi")).toBe(
      "17 giờ, thứ Hai, ngày 24 tháng 8 năm 2026",
    );
  });
});

describe("time limit in words (thời hạn)", () => {
  it.each<readonly [TimeLimit, string, string]>([
    [{ unit: "working-day", quantity: 3 }, "3 ngày làm việc", "3 working days"],
    [{ unit: "working-day", quantity: 7.5 }, "7,5 ngày làm việc", "7.5 working days"],
    [{ unit: "working-day", quantity: 1 }, "1 ngày làm việc", "1 working day"],
    [{ unit: "calendar-day", quantity: 20 }, "20 ngày", "20 calendar days"],
    [{ unit: "month", quantity: 2 }, "2 tháng", "2 months"],
    [
      { unit: "same-day", cutOff: 900 },
      "trong ngày; nhận hồ sơ sau 15 giờ thì trả vào ngày làm việc tiếp theo",
      "the same day; if received after 15:00, the next working day",
    ],
    [
      {
        unit: "chain",
        parts: [
          { unit: "calendar-day", quantity: 15 },
          { unit: "working-day", quantity: 8 },
        ],
      },
      "15 ngày, sau đó 8 ngày làm việc",
      "15 calendar days, then 8 working days",
    ],
  ])("reads %o as “%s”", (limit, vi, en) => {
    expect(limitText(limit, "vi")).toBe(vi);
    expect(limitText(limit, "en")).toBe(en);
  });

  it("reads a land procedure's two phases", () => {
    const phases = [
      { startsOn: "received", limit: { unit: "working-day", quantity: 5 } },
      { startsOn: "obligation-proved", limit: { unit: "working-day", quantity: 3 } },
    ] as const;
    expect(phasesText(phases, "vi")).toBe(
      "5 ngày làm việc; thêm 3 ngày làm việc kể từ khi có chứng từ thực hiện nghĩa vụ tài chính",
    );
  });

  it("says how much time is left", () => {
    expect([2, 0, -1].map((days) => remainingText(days, "vi"))).toEqual([
      "còn 2 ngày làm việc",
      "đến hạn hôm nay",
      "quá hạn 1 ngày làm việc",
    ]);
  });
});
