import { describe, expect, it } from "vitest";
import { faultReference, faultTrace } from "./faults.ts";

describe("the trace of a fault (dấu vết lỗi)", () => {
  it("tells where, and nothing of what a database put into its message", () => {
    const error = Object.assign(
      new Error("\nInvalid invocation:\n    at Nguyễn Thị Hư Cấu\n  Key (owner_personal_number)=(099199000001)"),
      { code: "P2010" },
    );
    const trace = faultTrace(error);
    expect(trace).toMatchObject({ name: "Error", code: "P2010" });
    expect(trace.places[0]).toContain("faults.test.ts");
    expect(JSON.stringify(trace)).not.toMatch(/Hư Cấu|0991990/);
  });

  it("takes whatever is thrown", () => {
    expect(faultTrace("099199000001")).toEqual({ name: "string", code: null, places: [] });
  });

  it("has a number to read out on the telephone", () => {
    expect(faultReference()).toMatch(/^[0-9A-F]{8}$/);
  });
});
