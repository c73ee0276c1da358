import { describe, expect, it } from "vitest";
import { bodyFindings } from "./body-findings.ts";

describe("a record without a body that carries it out (thiếu cơ quan thực hiện)", () => {
  it.each([[[]], [[""]], [["", ""]]])("is pointed out: %j", (executing) => {
    expect(bodyFindings({ code: "9.000001", executing })).toMatchObject([
      { hazard: "body-missing", toDo: expect.any(String) as string },
    ]);
  });

  it("is in order where one of the names is there", () => {
    expect(bodyFindings({ code: "9.000001", executing: ["", "Công an cấp Xã"] })).toEqual([]);
  });
});
