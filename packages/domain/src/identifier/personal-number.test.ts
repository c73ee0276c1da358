import { describe, expect, it } from "vitest";
import { personalNumberProblem, readPersonalNumber, tidyPersonalNumber } from "./personal-number.ts";

describe("personal number (số định danh cá nhân)", () => {
  it.each(["022090000001", "022190000001", "022205000001", "022305000001", "022 090 000 001", "022.090.000.001"])(
    "takes %s",
    (text) => {
      expect(personalNumberProblem(text)).toBeNull();
    },
  );

  it("tells an old identity card by its nine digits", () => {
    expect(personalNumberProblem("100 123 456")).toEqual({ code: "personal-number.old-nine-digits" });
  });

  it.each(["", "02209000000", "0220900000011", "02209000000A", "０22090000001"])("does not take %j", (text) => {
    expect(personalNumberProblem(text)).toEqual({ code: "personal-number.not-twelve-digits" });
  });

  it("wonders at somebody of a century to come", () => {
    expect(personalNumberProblem("022405000001")).toEqual({ code: "personal-number.no-such-century" });
  });

  it.each([
    ["022090000001", "male", 1990],
    ["022190000001", "female", 1990],
    ["022205000001", "male", 2005],
    ["022305000001", "female", 2005],
  ])("reads sex and year of birth from %s", (number, sex, bornInYear) => {
    expect(readPersonalNumber(number)).toEqual({ sex, bornInYear });
  });

  it("is kept without the blanks and points it was typed with", () => {
    expect(tidyPersonalNumber(" 022.090 000.001 ")).toBe("022090000001");
  });
});
