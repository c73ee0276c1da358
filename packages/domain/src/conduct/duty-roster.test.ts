import { describe, expect, it } from "vitest";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { day } from "../calendar/calendar-day.ts";
import { checkRoster, onDuty, type DutyRoster, type DutyTurn } from "./duty-roster.ts";

const counters = [
  { id: "quay-1", fields: ["HT"] },
  { id: "quay-2", fields: ["DD"] },
];
const turn = (on: string, counter: string, more: Partial<DutyTurn> = {}): DutyTurn => ({
  counter,
  field: counters.find(({ id }) => id === counter)!.fields[0]!,
  on: day(on),
  officer: `can-bo-${counter}`,
  substitute: "du-phong",
  ...more,
});
/** From Monday 23/11/2026 to Wednesday; the 24th is a public holiday. */
const whole: DutyRoster = {
  counters,
  turns: ["2026-11-23", "2026-11-25"].flatMap((on) => [turn(on, "quay-1"), turn(on, "quay-2")]),
  absences: [],
  period: { from: day("2026-11-23"), to: day("2026-11-25") },
  calendar,
};
const away = (officer: string) => ({ officer, from: day("2026-11-25"), to: day("2026-11-25") });
const gap = (kind: string, counter = "quay-1", on = "2026-11-25") => ({ on, counter, kind });

describe("duty roster (lịch trực tại quầy)", () => {
  it("is whole where every field has an officer and a substitute on every working day; days off need none", () => {
    expect(checkRoster(whole)).toEqual({ workingDays: 2, daysServed: 2, gaps: [] });
  });

  it("warns of a field that nobody was set down for", () => {
    const turns = whole.turns.filter(({ counter, on }) => counter !== "quay-1" || on !== "2026-11-25");
    expect(checkRoster({ ...whole, turns })).toMatchObject({
      daysServed: 1,
      gaps: [{ ...gap("nobody"), field: "HT" }],
    });
  });

  it("warns of an officer without a substitute, or who is his own", () => {
    for (const substitute of [null, "can-bo-quay-1"]) {
      const turns = [
        turn("2026-11-25", "quay-1", { substitute }),
        ...whole.turns.filter((each) => each.on !== "2026-11-25" || each.counter !== "quay-1"),
      ];
      expect(checkRoster({ ...whole, turns })).toMatchObject({ daysServed: 2, gaps: [gap("no-substitute")] });
    }
  });

  it("lets the substitute serve for who is away, and warns when both are", () => {
    const [absent, both] = [[away("can-bo-quay-1")], [away("can-bo-quay-1"), away("du-phong")]];
    expect(onDuty(turn("2026-11-25", "quay-1"), absent)).toBe("du-phong");
    expect(checkRoster({ ...whole, absences: absent }).gaps).toEqual([]);
    expect(checkRoster({ ...whole, absences: both })).toMatchObject({ daysServed: 1, gaps: [gap("nobody")] });
  });

  it("warns of one person who would serve at two counters", () => {
    const absences = [away("can-bo-quay-1"), away("can-bo-quay-2")];
    expect(checkRoster({ ...whole, absences }).gaps).toMatchObject([
      gap("two-counters"),
      gap("two-counters", "quay-2"),
    ]);
  });
});
