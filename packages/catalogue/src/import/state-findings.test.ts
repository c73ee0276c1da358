import { describe, expect, it } from "vitest";
import { stateFindings } from "./state-findings.ts";

describe("state of a record (trạng thái)", () => {
  it("takes UPDATED for in force, with nothing to do", () => {
    const [finding, ...others] = stateFindings({ code: "9.000001", state: "UPDATED" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ hazard: "state-unknown", done: "Hiểu là đang có hiệu lực." });
    expect(finding).not.toHaveProperty("toDo");
  });

  it("asks a person about a state it does not know", () => {
    expect(stateFindings({ code: "9.000001", state: "EXPIRED" })).toMatchObject([
      { toDo: expect.any(String) as string },
    ]);
  });

  it("says nothing of an active procedure", () => {
    expect(stateFindings({ code: "9.000001", state: "ACTIVE" })).toEqual([]);
  });
});
