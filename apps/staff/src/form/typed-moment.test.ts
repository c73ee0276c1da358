import { describe, expect, it } from "vitest";
import { JUST_NOW, typedMoment, type TypedMoment } from "./typed-moment.ts";

const typed = (day: string, clock: string): TypedMoment => ({ kind: "earlier", day, clock });

describe("a moment as typed (thời điểm)", () => {
  it("leaves what has just happened to the server's clock", () => {
    expect(typedMoment(JUST_NOW)).toBeUndefined();
  });

  it.each(["9:05", "09:05", " 9h05 ", "9g05", "9.05"])("reads %s as people write it", (clock) => {
    expect(typedMoment(typed("2026-11-05", clock))).toBe("2026-11-05T09:05:00+07:00");
  });

  it.each([
    ["2026-11-31", "9:05"],
    ["2026-11-05", "24:00"],
    ["2026-11-05", "9:60"],
    ["2026-11-05", "sáng"],
    ["2026-11-05", ""],
    ["", "9:05"],
  ])("is none on %s at “%s”", (day, clock) => {
    expect(typedMoment(typed(day, clock))).toBeNull();
  });
});
