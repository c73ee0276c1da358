import { moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { minutesUntilAllowed, recentTries } from "./minutes-until-allowed.ts";

const at = (clock: string) => moment(`2026-11-23T${clock}+07:00`);
const five = ["08:00:00", "08:01:00", "08:02:00", "08:03:00", "08:04:00"].map(at);

describe("too many tries (thử sai quá nhiều lần)", () => {
  it("lets a fifth try through and refuses the sixth", () => {
    expect(minutesUntilAllowed(five.slice(0, 4), at("08:05:00"), 5)).toBe(0);
    expect(minutesUntilAllowed(five, at("08:05:00"), 5)).toBe(10);
  });

  it("rounds the wait up, so that nobody comes back too early", () => {
    expect(minutesUntilAllowed(five, at("08:14:59"), 5)).toBe(1);
    expect(minutesUntilAllowed(five, at("08:15:00"), 5)).toBe(0);
  });

  it("forgets a try after a quarter of an hour", () => {
    expect(recentTries(five, at("08:16:30"))).toEqual(five.slice(2));
  });

  it("waits for the tries that count when more were made at once", () => {
    expect(minutesUntilAllowed([...five, at("08:05:00")], at("08:06:00"), 5)).toBe(10);
  });
});
