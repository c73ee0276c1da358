import { describe, expect, it } from "vitest";
import { dossierCodeProblem } from "./dossier-code-problem.ts";

describe("why a dossier code is wrong (mã hồ sơ sai ở đâu)", () => {
  it.each(["H49.12-210715-0001", "000.00.06.H56-231027-0361", "h49.12 - 261103 - 10000"])(
    "finds nothing in %s",
    (text) => {
      expect(dossierCodeProblem(text)).toBeNull();
    },
  );

  it.each([
    ["MC-2345-6789", { code: "dossier-code.is-tracking-code" }],
    ["H49.12", { code: "dossier-code.not-three-parts" }],
    ["H49.12-2107150001", { code: "dossier-code.not-three-parts" }],
    ["49.12-210715-0001", { code: "dossier-code.unit-wrong", unit: "49.12" }],
    ["H49.-210715-0001", { code: "dossier-code.unit-wrong", unit: "H49." }],
    ["H49.12-210230-0001", { code: "dossier-code.no-such-day", day: "210230" }],
    ["H49.12-1507-0001", { code: "dossier-code.no-such-day", day: "1507" }],
    ["H49.12-210715-001", { code: "dossier-code.number-wrong", number: "001" }],
    ["H49.12-210715-000A", { code: "dossier-code.number-wrong", number: "000A" }],
  ])("says what is wrong with %s", (text, problem) => {
    expect(dossierCodeProblem(text)).toEqual(problem);
  });
});
