import { describe, expect, it } from "vitest";
import { EVE, register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { isWithin } from "./is-within.ts";

const lies = (unit: string, ancestor: string, on = EVE) => isWithin(register, { unit, ancestor, on });

describe("the unit tree (cây đơn vị)", () => {
  it("puts a ward in its city and its province, and a unit in itself", () => {
    expect(lies("cam-dong", "tp-cam-pha")).toBe(true);
    expect(lies("cam-dong", "tinh-qn")).toBe(true);
    expect(lies("cam-dong", "cam-dong")).toBe(true);
  });

  it("puts no unit in a neighbour, nor the higher in the lower", () => {
    expect(lies("cam-dong", "tp-ha-long")).toBe(false);
    expect(lies("tinh-qn", "tp-cam-pha")).toBe(false);
    expect(lies("khong-co", "tinh-qn")).toBe(false);
  });

  it("ends with 30/6/2025 for the district level", () => {
    expect(lies("cam-dong", "tp-cam-pha", SWITCH)).toBe(false);
    expect(lies("cam-pha", "tp-cam-pha", SWITCH)).toBe(false);
    expect(lies("cam-pha", "tinh-qn", SWITCH)).toBe(true);
  });
});
