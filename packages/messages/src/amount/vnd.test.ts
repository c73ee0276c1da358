import { describe, expect, it } from "vitest";
import { decimal, vnd } from "./vnd.ts";

describe("amount in figures (số tiền)", () => {
  it("groups by points in Vietnamese, by commas in English", () => {
    expect(vnd(15_000)).toBe("15.000 đồng");
    expect(vnd(1_234_567, "en")).toBe("VND 1,234,567");
    expect(vnd(500)).toBe("500 đồng");
  });

  it("writes halves with a comma in Vietnamese", () => {
    expect(decimal(7.5, "vi")).toBe("7,5");
    expect(decimal(7.5, "en")).toBe("7.5");
  });
});
