import { day, dueDate, moment, workingCalendar, type CalendarYear, type TimeLimit } from "@motcua/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pointedTo, readMarkup } from "../read-markup.ts";
import { DueExplanation } from "./due-explanation.tsx";
import { monthPictures } from "./month-pictures.ts";

const weekday = [
  { opens: 450, closes: 690 },
  { opens: 780, closes: 1020 },
];
const year: CalendarYear = {
  year: 2026,
  status: "official",
  daysOff: [
    { day: day("2026-08-31"), reason: "swapped" },
    { day: day("2026-09-01"), reason: "national-day" },
    { day: day("2026-09-02"), reason: "national-day" },
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

function dueFrom(from: string, limit: TimeLimit) {
  const due = dueDate({ from: moment(from), limit, calendar });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value;
}

const tenDays = dueFrom("2026-08-20T09:32:00+07:00", { unit: "working-day", quantity: 10 });

describe("the picture of a time limit (lịch tính thời hạn)", () => {
  it("marks start, counted, made-up, weekend, holiday and due days", () => {
    const marks = new Map(
      monthPictures(tenDays).flatMap((month) =>
        month.weeks.flat().flatMap((cell) => (cell ? [[cell.day, cell.mark] as const] : [])),
      ),
    );
    expect(marks.get(day("2026-08-19"))).toBe("outside");
    expect(marks.get(day("2026-08-20"))).toBe("start");
    expect(marks.get(day("2026-08-21"))).toBe("counted");
    expect(marks.get(day("2026-08-22"))).toBe("made-up");
    expect(marks.get(day("2026-08-23"))).toBe("weekend");
    expect(marks.get(day("2026-09-02"))).toBe("off");
    expect(marks.get(tenDays.on)).toBe("due");
  });

  it("has as many counted days as the limit says", () => {
    const counted = monthPictures(tenDays)
      .flatMap((month) => month.weeks.flat())
      .filter((cell) => cell && ["counted", "made-up", "due"].includes(cell.mark));
    expect(counted).toHaveLength(10);
  });

  it("shows every month from start to due date in weeks that begin on Monday", () => {
    const months = monthPictures(tenDays);
    expect(months.map((month) => month.first)).toEqual(["2026-08-01", "2026-09-01"]);
    expect(months.every((month) => month.weeks.every((week) => week.length === 7))).toBe(true);
    expect(months[0]?.weeks[0]?.[5]?.day).toBe("2026-08-01");
  });

  it("marks the days that special law leaves out, weekends among them", () => {
    const due = dueDate({
      from: moment("2026-08-03T09:00:00+07:00"),
      limit: { unit: "working-day", quantity: 5 },
      calendar,
      excluded: [
        {
          from: moment("2026-08-05T10:00:00+07:00"),
          to: moment("2026-08-10T08:00:00+07:00"),
          reason: "chờ xác định giá đất",
          source: { document: "Nghị định mẫu" },
        },
      ],
    });
    if (!due.ok) throw new Error(due.refusal.code);
    const excluded = monthPictures(due.value)
      .flatMap((month) => month.weeks.flat())
      .filter((cell) => cell?.mark === "excluded");
    expect(excluded.map((cell) => cell?.day)).toEqual(["06", "07", "08", "09", "10"].map((on) => `2026-08-${on}`));
    expect(due.value.on).toBe("2026-08-13");
  });

  it("marks a Saturday morning on which hours run as counted, and a weekday on which the desk is shut as off", () => {
    const [plain] = calendar.hours;
    const desk = workingCalendar([year], [{ ...plain!, saturday: weekday.slice(0, 1), monday: [] }]);
    const due = dueDate({
      from: moment("2026-08-07T16:00:00+07:00"),
      limit: { unit: "working-hour", quantity: 8 },
      calendar: desk,
    });
    if (!due.ok) throw new Error(due.refusal.code);
    expect(
      monthPictures(due.value)
        .flatMap((month) => month.weeks.flat())
        .flatMap((cell) => (cell && cell.mark !== "outside" ? [[cell.day, cell.mark]] : [])),
    ).toEqual([
      ["2026-08-07", "start"],
      ["2026-08-08", "counted"],
      ["2026-08-09", "weekend"],
      ["2026-08-10", "off"],
      ["2026-08-11", "due"],
    ]);
  });

  it("marks a result that is due on the day of receipt as due", () => {
    const today = dueFrom("2026-08-20T09:32:00+07:00", { unit: "same-day", cutOff: 900 });
    expect(
      monthPictures(today)
        .flatMap((month) => month.weeks.flat())
        .filter((cell) => cell && cell.mark !== "outside"),
    ).toEqual([{ day: "2026-08-20", mark: "due" }]);
  });
});

describe("why this date? (vì sao có ngày này)", () => {
  const elements = readMarkup(renderToStaticMarkup(<DueExplanation due={tenDays} />));

  it("is a section named by its heading", () => {
    expect(pointedTo(elements, elements.find((each) => each.tag === "section")?.attributes["aria-labelledby"])).toBe(
      "Vì sao có ngày này?",
    );
  });

  it("lists each step with its article", () => {
    const steps = elements.filter((each) => each.tag === "li").map((each) => each.text);
    expect(steps).toContain(
      "Ngày đầu tiên (thứ Năm 20/08/2026) không tính. Căn cứ: khoản 2 Điều 147 Bộ luật Dân sự 2015.",
    );
  });

  it("reads each day of the calendar as number and meaning, under weekdays with full names", () => {
    const cells = elements.filter((each) => each.tag === "td").map((each) => each.text);
    expect(cells).toContain("20, bắt đầu");
    expect(cells).toContain("22, làm bù, có tính");
    expect(cells).toContain("7, hẹn trả");
    expect(
      elements
        .filter((each) => each.tag === "abbr")
        .map((each) => each.attributes["title"])
        .slice(0, 7),
    ).toContain("Chủ nhật");
    expect(elements.filter((each) => each.tag === "caption").map((each) => each.text)).toEqual([
      "Tháng 8 năm 2026",
      "Tháng 9 năm 2026",
    ]);
  });

  it("has no style attribute, which the pages' policy would refuse", () => {
    expect(elements.some((each) => "style" in each.attributes)).toBe(false);
  });
});
