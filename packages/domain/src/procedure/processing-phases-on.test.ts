import { describe, expect, it } from "vitest";
import { OFFICE, pack } from "../../fixtures/invented-pack.ts";
import { confirmation, threeWorkingDays } from "../../fixtures/invented-procedures.ts";
import { day } from "../calendar/calendar-day.ts";
import type { Phase } from "../deadline/time-limit.ts";
import { processingPhasesOn } from "./processing-phases-on.ts";

const twoWorkingDays: readonly Phase[] = [{ startsOn: "received", limit: { unit: "working-day", quantity: 2 } }];
const source = { document: "Quyết định rút ngắn" };
const shortening = {
  ...pack,
  procedures: [
    {
      code: confirmation.code,
      offices: [OFFICE],
      decidedBy: "",
      shortened: [{ caseCode: "usual", from: day("2026-09-01"), value: twoWorkingDays, source }],
    },
  ],
};
const on = (text: string, more: Partial<Parameters<typeof processingPhasesOn>[2]> = {}) =>
  processingPhasesOn(day(text), confirmation, { caseCode: "usual", pack: shortening, ...more });

describe("time limit in force (thời hạn giải quyết)", () => {
  it("is the nation's until the province shortens it, and the province's from that day", () => {
    expect(on("2026-08-31")).toEqual({
      ok: true,
      value: { phases: threeWorkingDays, source: confirmation.cases[0].limits[0]!.source, isShortened: false },
    });
    expect(on("2026-09-01")).toEqual({ ok: true, value: { phases: twoWorkingDays, source, isShortened: true } });
  });

  it("is the nation's where the province shortened another procedure or another case", () => {
    expect(on("2026-09-01", { pack })).toMatchObject({ value: { isShortened: false } });
    const other = {
      ...shortening,
      procedures: [
        { ...shortening.procedures[0]!, shortened: [{ ...shortening.procedures[0]!.shortened[0]!, caseCode: "khac" }] },
      ],
    };
    expect(on("2026-09-01", { pack: other })).toMatchObject({ value: { isShortened: false } });
  });

  it("is unknown before the first, and for a case that is not", () => {
    expect(on("2025-06-30")).toEqual({
      ok: false,
      refusal: { code: "procedure.no-limit-in-force", procedure: confirmation.code, on: "2025-06-30" },
    });
    expect(on("2026-08-01", { caseCode: "khac" })).toMatchObject({ ok: false });
  });
});
