import { describe, expect, it } from "vitest";
import { unitNameKey } from "./unit-name-key.ts";

describe("comparing names (so tên đơn vị)", () => {
  it("takes the two ways of placing a tone mark for one name", () => {
    expect(unitNameKey("Hoà Bình")).toBe(unitNameKey("Hòa Bình"));
    expect(unitNameKey("Thuỷ An")).toBe(unitNameKey("THỦY AN"));
  });

  it("takes composed and decomposed letters for one name", () => {
    expect(unitNameKey("Hạ Long".normalize("NFD"))).toBe(unitNameKey("Hạ Long"));
  });

  it("keeps apart names that differ in a mark", () => {
    expect(new Set(["Hạ Long", "Hà Long", "Ha Long", "Hải Hòa", "Hải Hoa"].map(unitNameKey)).size).toBe(5);
    expect(unitNameKey("Quang Phú")).not.toBe(unitNameKey("Quảng Phú"));
    expect(unitNameKey("Đông Hà")).not.toBe(unitNameKey("Đồng Hà"));
  });

  it("keeps apart names that differ in a mark on another letter", () => {
    expect(unitNameKey("Mò Ó")).not.toBe(unitNameKey("Mó Ò"));
  });
});
