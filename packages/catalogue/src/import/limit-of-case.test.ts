import { describe, expect, it } from "vitest";
import { limitOfCase, type StatedTime } from "./limit-of-case.ts";

const limit = (stated: readonly Omit<StatedTime, "where">[], ...sentences: readonly string[]) =>
  limitOfCase({
    procedure: "9.000001",
    at: "cases",
    stated: stated.map((each, index) => ({ where: `Dòng ${index + 1}`, ...each })),
    sentences,
  });

const days = (time: number | string, unit = "WORKING_DAY") => ({ time, unit });

describe("limit on which all of a record agrees (thời hạn thống nhất)", () => {
  it("is taken, halves included", () => {
    expect(limit([days(17.5), days(17.5)])).toEqual({ value: { unit: "working-day", quantity: 17.5 }, findings: [] });
    expect(limit([days(2, "MONTH")]).value).toEqual({ unit: "month", quantity: 2 });
  });

  it("is taken from the case where the channel repeats the number with the unit OTHER", () => {
    expect(limit([days(5, "OTHER"), days(5)]).value).toEqual({ unit: "working-day", quantity: 5 });
  });

  it("is taken where the sentence beside it says the same", () => {
    expect(limit([days(3)], "trong thời hạn 03 ngày làm việc").value).toEqual({ unit: "working-day", quantity: 3 });
  });
});

describe("limit in words (thời hạn ghi bằng lời)", () => {
  it("keeps the paragraph and asks a person", () => {
    const { value, findings } = limit([days("a) Không quá 10 ngày làm việc với công trình"), days(20, "DAY")]);
    expect(value).toMatchObject({ unit: "unlabelled" });
    expect(value).toHaveProperty("text", expect.stringContaining("a) Không quá 10 ngày làm việc với công trình"));
    expect(findings).toMatchObject([{ hazard: "time-in-words", toDo: expect.any(String) as string }]);
  });
});

describe("limit about which a record contradicts itself (thời hạn không thống nhất)", () => {
  it.each([
    ["channel and case differ", [days(3), days(5)], []],
    ["the units differ", [days(10, "DAY"), days(10)], []],
    ["OTHER stands for another number", [days(3, "OTHER"), days(8)], []],
    ["only OTHER is given", [days(3, "OTHER"), days(3, "OTHER")], []],
    ["OTHER 1 stands for “within the day”", [days(1, "OTHER"), days(1)], []],
    ["hours may mean 15:00", [days(15, "HOUR"), days(15, "HOUR")], []],
    ["the sentence knows a longer case", [days(8), days(8)], ["xã miền núi không quá 18 ngày làm việc"]],
    ["the sentence says “within the day”", [days(1), days(1)], ["Ngay trong ngày tiếp nhận hồ sơ"]],
    ["a tenth of a day is no limit", [days(0.1), days(0.1)], []],
    ["nothing is given", [days("")], []],
  ])("is not chosen for the office: %s", (_, stated, sentences) => {
    const { value, findings } = limit(stated, ...sentences);
    expect(value.unit).toBe("unlabelled");
    expect(findings).toMatchObject([{ hazard: "time-contradicts", toDo: expect.any(String) as string }]);
  });

  it("is kept as a text with every number and the sentence", () => {
    expect(limit([days(8), days(9)], "xã miền núi 18 ngày", "không nói gì về thời gian").value).toEqual({
      unit: "unlabelled",
      text: "Dòng 1: 8 ngày làm việc. Dòng 2: 9 ngày làm việc. xã miền núi 18 ngày",
    });
  });
});
