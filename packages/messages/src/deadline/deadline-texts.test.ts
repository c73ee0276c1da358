import {
  day,
  dueDate,
  moment,
  workingCalendar,
  type CalendarYear,
  type ClockStart,
  type DeadlineBasis,
  type Segment,
  type Start,
  type TimeLimit,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { basisText } from "./basis-text.ts";
import { dueText, remainingText } from "./due-text.ts";
import { limitText, phasesText } from "./limit-text.ts";
import { recomputationText } from "./recomputation-text.ts";
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

function explained(from: string, limit: TimeLimit, more: Partial<Start> = {}) {
  const due = dueDate({ from: moment(from), limit, calendar, ...more });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value;
}

const source = { document: "Nghị định mẫu", clause: "Điều 3 khoản 2" };

const LIMITS: readonly (readonly [string, TimeLimit])[] = [
  ["2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 10 }],
  ["2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 2.5 }],
  ["2026-08-28T16:00:00+07:00", { unit: "working-hour", quantity: 8 }],
  ["2026-08-12T08:00:00+07:00", { unit: "calendar-day", quantity: 20 }],
  ["2026-03-27T08:00:00+07:00", { unit: "month", quantity: 1 }],
  ["2026-08-28T15:30:00+07:00", { unit: "same-day", cutOff: 900 }],
  ["2026-08-23T08:00:00+07:00", { unit: "same-day", cutOff: 900 }],
  ["2026-08-24T08:00:00+07:00", { unit: "same-day", cutOff: 900 }],
  ["2026-08-24T17:20:00+07:00", { unit: "working-hour", quantity: 8, startRule: { lastMinutes: 60, source } }],
  ["2026-08-24T16:20:00+07:00", { unit: "working-hour", quantity: 8, startRule: { lastMinutes: 60, source } }],
  ["2026-08-23T16:20:00+07:00", { unit: "working-hour", quantity: 8, startRule: { lastMinutes: 60, source } }],
];

const stop = {
  from: moment("2026-08-12T10:00:00+07:00"),
  to: moment("2026-08-17T14:30:00+07:00"),
  reason: "chờ xác định giá đất",
  source,
};

describe("why this date (vì sao có ngày này)", () => {
  it("explains every kind of step in clean Vietnamese and English", () => {
    const segments = [
      ...LIMITS.flatMap(([from, limit]) => explained(from, limit).segments),
      ...explained("2026-08-10T08:00:00+07:00", { unit: "working-day", quantity: 5 }, { excluded: [stop] }).segments,
    ];
    expect(new Set(segments.map((segment) => segment.kind))).toEqual(
      new Set([
        "started",
        "counted-from",
        "excluded",
        "first-day-not-counted",
        "moved-start",
        "same-day",
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

  it.each<readonly [ClockStart, string, string]>([
    [
      "received",
      "Tiếp nhận hồ sơ lúc 9 giờ",
      "khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP (sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP)",
    ],
    [
      "post-handed-over",
      "Ký biên bản giao nhận hồ sơ với bưu chính lúc 9 giờ",
      "khoản 4 Điều 7 Quyết định 45/2016/QĐ-TTg",
    ],
    [
      "competent-received",
      "Cơ quan có thẩm quyền nhận hồ sơ nộp nơi khác lúc 9 giờ",
      "Điều 14 Nghị định 118/2025/NĐ-CP",
    ],
    ["supplemented", "Đã bổ sung đủ, thời hạn tính lại từ đầu lúc 9 giờ", "khoản 4 Điều 19 Nghị định 118/2025/NĐ-CP"],
  ])("names what started the clock: %s", (phase, text, basis) => {
    const [started] = explained("2026-08-20T09:00:00+07:00", { unit: "working-day", quantity: 1 }, { phase }).segments;
    expect(segmentText(started!, "vi")).toEqual({ text: `${text}, ngày 20 tháng 8 năm 2026.`, basis });
  });

  it("cites every document in clean Vietnamese and English", () => {
    const codes: readonly DeadlineBasis[] = [
      "QD-09-2015",
      "QD-45-2016-7.4",
      "ND-61-2018-18",
      "ND-61-2018-19.4",
      "ND-61-2018-19.9",
      "ND-118-2025-17.3",
      "BLLD-2012-115",
      "BLDS-2015-148.3",
    ];
    for (const code of codes) {
      expect(vietnameseFaults(basisText(code, "vi")), code).toEqual([]);
      expect(englishFaults(basisText(code, "en")), code).toEqual([]);
    }
  });

  it("says from when a dossier received after hours is counted, and which rule says so", () => {
    const rule = { lastMinutes: 60, source };
    const limit = { unit: "working-hour", quantity: 8, startRule: rule } as const;
    expect(segmentText(explained("2026-08-24T16:20:00+07:00", limit).segments[1]!, "vi")).toEqual({
      text: "Tiếp nhận lúc 16 giờ 20 phút, khi sắp hết giờ làm việc, nên tính từ 7 giờ 30 phút, thứ Ba, ngày 25 tháng 8 năm 2026.",
      basis: "Điều 3 khoản 2 Nghị định mẫu",
    });
  });

  it("says which time was not counted, why, and by which rule", () => {
    const { segments } = explained(
      "2026-08-10T08:00:00+07:00",
      { unit: "working-day", quantity: 5 },
      { excluded: [stop] },
    );
    expect(
      segmentText(
        segments.find(({ kind }) => kind === "excluded")!,
        "vi",
      ),
    ).toEqual({
      text: "Không tính thời gian từ 10 giờ, ngày 12 tháng 8 năm 2026 đến 14 giờ 30 phút, ngày 17 tháng 8 năm 2026: chờ xác định giá đất.",
      basis: "Điều 3 khoản 2 Nghị định mẫu",
    });
  });

  it.each([
    ["supplement-awaited", "chờ bổ sung hồ sơ", "the supplement was awaited"],
    ["obligation-open", "chờ thực hiện nghĩa vụ tài chính", "the financial obligation was open"],
  ] as const)("says in words why the clock of another agency stood: %s", (reason, vi, en) => {
    const segment = { kind: "excluded", ...stop, reason } as const;
    expect(segmentText(segment, "vi").text).toContain(`: ${vi}.`);
    expect(segmentText(segment, "en").text).toContain(`: ${en}.`);
  });

  it("says that a limit within the day is for that day, or why it is for the next", () => {
    const line = (at: string) => explained(`2026-08-${at}:00+07:00`, { unit: "same-day", cutOff: 900 }).segments[1]!;
    const texts = ["24T10:00", "24T15:30", "23T10:00"].map((at) => segmentText(line(at), "vi"));
    expect(texts).toEqual([
      { text: "Giải quyết trong ngày: thứ Hai 24/08/2026.", basis: "Điều 18 Nghị định 118/2025/NĐ-CP" },
      {
        text: "Tiếp nhận lúc 15 giờ 30 phút, quá giờ giải quyết trong ngày, nên chuyển sang ngày làm việc tiếp theo: thứ Ba, ngày 25 tháng 8 năm 2026.",
        basis: "Điều 18 Nghị định 118/2025/NĐ-CP",
      },
      {
        text: "Chủ nhật 23/08/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo: thứ Hai, ngày 24 tháng 8 năm 2026.",
        basis: "khoản 5 Điều 148 Bộ luật Dân sự 2015",
      },
    ]);
  });

  it("names a weekday on which the desk is shut", () => {
    const shut: Segment = { kind: "desk-shut", day: day("2026-11-25") };
    expect(segmentText(shut, "vi").text).toBe("Thứ Tư 25/11/2026: nơi giải quyết không làm việc.");
    expect(vietnameseFaults(segmentText(shut, "vi").text)).toEqual([]);
    expect(englishFaults(segmentText(shut, "en").text)).toEqual([]);
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

describe("what a new calendar would change (tính thử lịch nghỉ)", () => {
  const none = { looked: 40, later: 0, earlier: 0, becomeOverdue: 0, overdueNoMore: 0, refused: 0 };

  it.each([
    [none, "Không hồ sơ nào trong 40 hồ sơ đang giải quyết đổi ngày hẹn."],
    [
      { ...none, earlier: 12, becomeOverdue: 3 },
      "12 trong 40 hồ sơ đang giải quyết đổi ngày hẹn, 3 hồ sơ trở thành quá hạn.",
    ],
    [
      { ...none, later: 2, earlier: 1, overdueNoMore: 1, refused: 4 },
      "3 trong 40 hồ sơ đang giải quyết đổi ngày hẹn, 2 hồ sơ lùi lại và 1 hồ sơ sớm hơn, 1 hồ sơ không còn quá hạn, 4 hồ sơ chưa tính được ngày hẹn vì thiếu lịch nghỉ.",
    ],
  ])("is said in one sentence", (summary, text) => {
    expect(recomputationText(summary, "vi")).toBe(text);
    expect(vietnameseFaults(text)).toEqual([]);
    expect(englishFaults(recomputationText(summary, "en"))).toEqual([]);
  });
});
