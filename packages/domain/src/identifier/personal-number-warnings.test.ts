import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { BIRTH_REGISTRATION_PLACES } from "./birth-registration-places.ts";
import { personalNumberProblem } from "./personal-number.ts";
import { personalNumberWarnings } from "./personal-number-warnings.ts";

const today = day("2026-11-22");
const codes = (number: string, stated: { sex?: "male" | "female"; bornInYear?: number } = {}) =>
  personalNumberWarnings(number, { today, ...stated }).map(({ code }) => code);

describe("odd personal numbers (số định danh cần kiểm tra lại)", () => {
  it.each(["001", "022", "026", "045", "079"])("knows the province %s", (place) => {
    expect(codes(`${place}090000001`)).toEqual([]);
  });

  it("has the 63 provinces there were before the mergers", () => {
    expect(Object.keys(BIRTH_REGISTRATION_PLACES).length).toBe(63);
    expect(BIRTH_REGISTRATION_PLACES["026"]).toBe("Vĩnh Phúc");
    expect(BIRTH_REGISTRATION_PLACES["025"]).toBe("Phú Thọ");
  });

  it.each(["000", "003", "005", "007", "009", "097"])("doubts %s, which was never a province", (place) => {
    expect(personalNumberWarnings(`${place}090000001`, { today })).toEqual([
      { code: "personal-number.unknown-province", place },
    ]);
  });

  it("does not doubt a person whose birth was registered abroad", () => {
    expect(codes("120090000001")).toEqual([]);
  });

  it("sees that sex and year of birth are not those stated", () => {
    expect(personalNumberWarnings("022190000001", { today, sex: "male", bornInYear: 1991 })).toEqual([
      { code: "personal-number.sex-differs", inNumber: "female", stated: "male" },
      { code: "personal-number.birth-year-differs", inNumber: 1990, stated: 1991 },
    ]);
    expect(codes("022190000001", { sex: "female", bornInYear: 1990 })).toEqual([]);
  });

  it("wonders at six zeros, and at a holder who is not born yet", () => {
    expect(codes("022090000000")).toEqual(["personal-number.ends-in-zeros"]);
    expect(codes("022227000001")).toEqual(["personal-number.born-in-future"]);
  });

  it("only warns: none of it refuses the number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3}[0-3]\d{8}$/), (number) => {
        personalNumberWarnings(number, { today, sex: "male", bornInYear: 1990 });
        expect(personalNumberProblem(number)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
