import { day, moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { clockText, dayText, momentText, monthText, shortDayText, shortMomentText } from "./day-text.ts";

describe("days and moments in words (ngày, giờ)", () => {
  it("writes a day as a document does, with its weekday", () => {
    expect(dayText(day("2026-11-03"), "vi")).toBe("thứ Ba, ngày 03 tháng 11 năm 2026");
    expect(dayText(day("2026-11-08"), "vi")).toBe("Chủ nhật, ngày 08 tháng 11 năm 2026");
    expect(dayText(day("2026-11-03"), "en")).toBe("Tuesday 3 November 2026");
  });

  it("puts a zero before January and February only (NĐ 30/2020)", () => {
    expect(monthText(day("2026-02-01"), "vi")).toBe("tháng 02 năm 2026");
    expect(monthText(day("2026-03-01"), "vi")).toBe("tháng 3 năm 2026");
  });

  it("writes the short day with the day first", () => {
    expect(shortDayText(day("2026-11-03"))).toBe("03/11/2026");
  });

  it("says the hour as people do", () => {
    expect(momentText(moment("2026-11-03T09:32:00+07:00"), "vi")).toBe("9 giờ 32 phút, ngày 03 tháng 11 năm 2026");
    expect(clockText(moment("2026-11-03T17:00:00+07:00"), "vi")).toBe("17 giờ");
    expect(clockText(moment("2026-11-03T08:05:00+07:00"), "vi")).toBe("8 giờ 05 phút");
    expect(shortMomentText(moment("2026-11-03T09:32:00+07:00"))).toBe("09:32 03/11/2026");
  });
});
