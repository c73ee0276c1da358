import { describe, expect, it } from "vitest";
import { typedVnd } from "./typed-vnd.ts";

describe("an amount as typed (số tiền)", () => {
  it.each([
    ["15000", 15_000],
    ["15.000", 15_000],
    ["1.250.000 ", 1_250_000],
    ["15,000", 15_000],
  ])("reads %s", (typed, vnd) => {
    expect(typedVnd(typed)).toBe(vnd);
  });

  it.each(["", "0", "-5", "mười lăm nghìn", "15.000đ"])("takes %j for no amount", (typed) => {
    expect(typedVnd(typed)).toBeNull();
  });
});
