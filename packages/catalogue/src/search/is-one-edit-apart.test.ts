import { describe, expect, it } from "vitest";
import { isOneEditApart } from "./is-one-edit-apart.ts";

describe("one slip of the finger (gõ nhầm một chữ)", () => {
  it.each([
    ["thuong", "thuon", true],
    ["thuong", "thuongs", true],
    ["thuong", "thuobg", true],
    ["thuong", "thuogn", true],
    ["thuong", "thoung", true],
    ["thuong", "thuong", false],
    ["thuong", "thn", false],
    ["thuong", "htuogn", false],
    ["ab", "ba", true],
  ])("between %s and %s: %s", (a, b, answer) => {
    expect(isOneEditApart(a, b)).toBe(answer);
    expect(isOneEditApart(b, a)).toBe(answer);
  });
});
