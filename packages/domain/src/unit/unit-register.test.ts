import { describe, expect, it } from "vitest";
import { EVE, register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { day } from "../calendar/calendar-day.ts";
import { findByName, namesakes, unitOn } from "./unit-register.ts";

describe("a code (mã đơn vị hành chính)", () => {
  it("44 is Quảng Bình until 30/6/2025 and Quảng Trị since", () => {
    expect(unitOn(register, "44", EVE)?.name).toBe("Quảng Bình");
    expect(unitOn(register, "44", SWITCH)?.name).toBe("Quảng Trị");
  });

  it("45, which was Quảng Trị, is nobody's since", () => {
    expect(unitOn(register, "45", EVE)?.name).toBe("Quảng Trị");
    expect(unitOn(register, "45", SWITCH)).toBeNull();
  });

  it("stays with a province that becomes a city", () => {
    expect(unitOn(register, "75", day("2026-04-29"))?.kind).toBe("province");
    expect(unitOn(register, "75", day("2026-04-30"))?.kind).toBe("city");
  });
});

describe("a name (tên đơn vị)", () => {
  it("Hạ Long is a city and a commune that were, and a ward that is: three units", () => {
    expect(findByName(register, "Hạ Long", SWITCH).map(({ unit, standing }) => [unit.kind, standing])).toEqual([
      ["ward", "in-force"],
      ["city", "ended"],
      ["commune", "ended"],
    ]);
    expect(findByName(register, "Hạ Long", EVE).map(({ unit, standing }) => [unit.kind, standing])).toEqual([
      ["city", "in-force"],
      ["commune", "in-force"],
      ["ward", "not-yet"],
    ]);
  });

  it("is told apart by the word for its kind", () => {
    expect(namesakes(register, "thành phố Hạ Long").map(({ id }) => id)).toEqual(["tp-ha-long"]);
    expect(namesakes(register, "phường Hạ Long").map(({ id }) => id)).toEqual(["ha-long"]);
  });

  it("that nobody has finds nothing", () => {
    expect(findByName(register, "Hà Long", SWITCH)).toEqual([]);
  });
});
