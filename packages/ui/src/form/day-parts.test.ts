import { parseDay } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { joinDay, splitDay } from "./day-parts.ts";

describe("day, month and year as typed", () => {
  it("become the day that the rules read", () => {
    expect(joinDay({ day: "7", month: "3", year: "1990" })).toBe("1990-03-07");
    expect(parseDay(joinDay({ day: " 27", month: "03", year: "1990 " }))).toBe("1990-03-27");
  });

  it("are kept half-typed, and are no day yet", () => {
    const half = joinDay({ day: "7", month: "", year: "1990" });
    expect(parseDay(half)).toBeNull();
    expect(splitDay(half)).toEqual({ day: "07", month: "", year: "1990" });
  });

  it("are empty when nothing was typed", () => {
    expect(joinDay({ day: "", month: " ", year: "" })).toBe("");
    expect(splitDay("")).toEqual({ day: "", month: "", year: "" });
  });
});
