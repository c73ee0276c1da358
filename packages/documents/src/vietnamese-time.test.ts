import { describe, expect, it } from "vitest";
import { dayInFigures, dayInWords, dayOf, momentInWords } from "./vietnamese-time.ts";

describe("day in words (ngày tháng năm)", () => {
  it("gives days below 10 and the months 1 and 2 a leading zero, and no other month", () => {
    expect(dayInWords("2023-11-03")).toBe("ngày 03 tháng 11 năm 2023");
    expect(dayInWords("2026-02-09")).toBe("ngày 09 tháng 02 năm 2026");
    expect(dayInWords("2020-03-05")).toBe("ngày 05 tháng 3 năm 2020");
  });

  it("refuses a day that is not in the calendar", () => {
    expect(() => dayInWords("2023-02-30")).toThrow("2023-02-30");
    expect(() => dayInWords("3/11/2023")).toThrow("3/11/2023");
  });
});

describe("moment in words (giờ phút, ngày)", () => {
  it("says hour, minute and day", () => {
    expect(momentInWords("2023-10-27T09:32:00+07:00")).toBe("09 giờ 32 phút, ngày 27 tháng 10 năm 2023");
  });

  it("keeps the Vietnamese day late in the evening", () => {
    expect(dayOf("2023-10-27T00:30:00+07:00")).toBe("2023-10-27");
  });

  it("refuses a moment of another time zone", () => {
    expect(() => momentInWords("2023-10-27T09:32:00Z")).toThrow("+07:00");
    expect(() => momentInWords("2023-10-27T29:32:00+07:00")).toThrow("29:32");
  });
});

describe("day in figures (ngày sinh)", () => {
  it("writes as much as the papers know", () => {
    expect(dayInFigures("1998-03-05")).toBe("05/03/1998");
    expect(dayInFigures("1950-12")).toBe("12/1950");
    expect(dayInFigures("1950")).toBe("1950");
  });
});
