import { describe, expect, it } from "vitest";
import { tenDayProcess } from "../../fixtures/invented-process.ts";
import type { TimeLimit } from "../deadline/time-limit.ts";
import { checkProcess } from "./check-process.ts";
import type { ProcessStep } from "./internal-process.ts";

const EIGHT_HOURS = 480;
const tenDays: TimeLimit = { unit: "working-day", quantity: 10 };
const faults = (steps: readonly ProcessStep[], limit: TimeLimit = tenDays) =>
  checkProcess({ steps }, limit, EIGHT_HOURS);
const changed = (id: string, more: Partial<ProcessStep>): readonly ProcessStep[] =>
  tenDayProcess.steps.map((step) => (step.id === id ? { ...step, ...more } : step));

describe("publishing an internal process (quy trình nội bộ)", () => {
  it("is possible where 2 + 4 + 58 + 6 + 8 + 2 hours make the ten working days of the limit", () => {
    expect(faults(tenDayProcess.steps)).toEqual([]);
  });

  it("is refused at 81 hours, and at one minute too little", () => {
    expect(faults(changed("appraisal", { minutes: 59 * 60 }))).toEqual([
      { kind: "minutes-differ", minutes: 81 * 60, limitMinutes: 80 * 60 },
    ]);
    expect(faults(changed("appraisal", { minutes: 58 * 60 - 1 }))).toEqual([
      { kind: "minutes-differ", minutes: 4799, limitMinutes: 4800 },
    ]);
  });

  it("counts halves of days, hours, and limits in a row", () => {
    const [only] = changed("reception", { minutes: 3600, endsWith: "sealed" });
    expect(faults([only!], { unit: "working-day", quantity: 7.5 })).toEqual([]);
    expect(faults([only!], { unit: "working-hour", quantity: 60 })).toEqual([]);
    const inARow: TimeLimit = {
      unit: "chain",
      parts: [
        { unit: "working-day", quantity: 5 },
        { unit: "working-hour", quantity: 20 },
      ],
    };
    expect(faults([only!], inARow)).toEqual([]);
  });

  it("may take less than the day where the procedure is settled the same day, never more", () => {
    const [only] = changed("reception", { minutes: 120, endsWith: "sealed" });
    const sameDay: TimeLimit = { unit: "same-day", cutOff: 900 };
    expect(faults([only!], sameDay)).toEqual([]);
    expect(faults([{ ...only!, minutes: 481 }], sameDay)).toEqual([
      { kind: "minutes-differ", minutes: 481, limitMinutes: 480 },
    ]);
  });

  it.each<TimeLimit>([
    { unit: "calendar-day", quantity: 10 },
    { unit: "month", quantity: 1 },
    { unit: "unlabelled", text: "Không quy định" },
    { unit: "chain", parts: [tenDays, { unit: "calendar-day", quantity: 15 }] },
  ])("is refused where the limit is not in working time: %j", (limit) => {
    expect(faults(tenDayProcess.steps, limit)).toEqual([{ kind: "limit-not-in-working-time" }]);
  });

  it("is refused without steps, with a step twice, and with a step that has no time", () => {
    expect(faults([])).toEqual([{ kind: "no-steps" }]);
    expect(faults(changed("assignment", { id: "reception" }))).toEqual([{ kind: "step-repeated", step: "reception" }]);
    expect(faults(changed("reception", { minutes: 0 }))).toEqual([
      { kind: "step-without-time", step: "reception" },
      { kind: "minutes-differ", minutes: 78 * 60, limitMinutes: 80 * 60 },
    ]);
  });

  it("is refused where the log could not tell the steps apart", () => {
    expect(faults(changed("number", { endsWith: "signed" }))).toEqual([{ kind: "mark-out-of-order", step: "number" }]);
    expect(faults(changed("signature", { endsWith: "taken-up" }))).toEqual([
      { kind: "mark-out-of-order", step: "signature" },
    ]);
    const { endsWith: _, ...unmarked } = tenDayProcess.steps.at(-1)!;
    expect(faults([...tenDayProcess.steps.slice(0, -1), { ...unmarked, minutes: 0 }])).toEqual([
      { kind: "step-without-time", step: "hand-over" },
      { kind: "end-not-marked" },
    ]);
  });
});
