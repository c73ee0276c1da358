import { describe, expect, it } from "vitest";
import { EVE, register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { officeHeirs, rollUp, unitHeirs } from "./roll-up.ts";

const since = unitHeirs(register, SWITCH);

describe("rolling up to successors (tổng hợp theo đơn vị kế tục)", () => {
  it("adds what the predecessors had to the unit of today, and shows what it is made of", () => {
    const counts = new Map([
      ["hong-ha", 3],
      ["hong-hai", 4],
      ["ha-long", 5],
    ]);
    expect(rollUp(counts, since)).toEqual([
      {
        id: "ha-long",
        total: 12,
        parts: [
          { id: "hong-ha", count: 3 },
          { id: "hong-hai", count: 4 },
          { id: "ha-long", count: 5 },
        ],
        standing: "in-force",
        heirs: ["ha-long"],
      },
    ]);
  });

  it("does not share out the past of a divided unit", () => {
    expect(rollUp(new Map([["ha-khau", 10]]), since)).toEqual([
      {
        id: "ha-khau",
        total: 10,
        parts: [{ id: "ha-khau", count: 10 }],
        standing: "split",
        heirs: ["viet-hung", "tuan-chau"],
      },
    ]);
  });

  it("keeps what has no known successor, and what is in no register", () => {
    const counts = new Map([
      ["bi-mat", 1],
      ["khong-co", 2],
    ]);
    expect(rollUp(counts, since).map(({ id, standing, total }) => [id, standing, total])).toEqual([
      ["bi-mat", "without-successor", 1],
      ["khong-co", "unknown", 2],
    ]);
  });

  it("is the report by unit at the time, as long as no unit has ended", () => {
    const counts = new Map([
      ["hong-ha", 3],
      ["ha-khau", 4],
    ]);
    expect(rollUp(counts, unitHeirs(register, EVE)).map(({ id, total }) => [id, total])).toEqual([...counts]);
  });

  it("does the same for offices", () => {
    const offices = [
      { id: "cu", from: EVE, to: EVE, successors: ["moi"] },
      { id: "moi", from: SWITCH, successors: [] },
    ];
    const counts = new Map([
      ["cu", 2],
      ["moi", 5],
    ]);
    expect(rollUp(counts, officeHeirs(offices, SWITCH))).toMatchObject([{ id: "moi", total: 7 }]);
  });
});
