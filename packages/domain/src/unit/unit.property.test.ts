import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { source } from "../../fixtures/invented-procedures.ts";
import { EVE, register, SWITCH, units } from "../../fixtures/units-of-2025.ts";
import { addDays } from "../calendar/calendar-day.ts";
import type { AdministrativeUnit, UnitSuccession } from "./administrative-unit.ts";
import { rollUp, unitHeirs } from "./roll-up.ts";
import { predecessorsOf, successorsOf } from "./successors-of.ts";
import { unitRegister } from "./unit-register.ts";

/** Generations of units, ten days each; of every unit but the last ones, some heirs in the next. */
const histories = fc
  .array(fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((generations) => {
    const last = generations.length - 1;
    const first = (generation: number) => addDays(SWITCH, generation * 10);
    const invented = generations.flatMap((members, generation) =>
      members.map((_, index): AdministrativeUnit => ({
        id: `${generation}-${index}`,
        name: `Mẫu ${index}`,
        kind: "commune",
        ...(generation === 0 ? {} : { from: first(generation) }),
        ...(generation === last ? {} : { to: addDays(first(generation + 1), -1) }),
        source,
      })),
    );
    const steps = generations.slice(0, -1).flatMap((members, generation) =>
      members.flatMap((wanted, index) => {
        const heirs = [...new Set(wanted.map((heir) => heir % generations[generation + 1]!.length))];
        return heirs.map((heir): UnitSuccession => ({
          from: `${generation}-${index}`,
          to: `${generation + 1}-${heir}`,
          part: heirs.length === 1 ? "whole" : "part",
          on: first(generation + 1),
          source,
        }));
      }),
    );
    return { register: unitRegister(invented, steps), end: first(last) };
  });

describe("units, whatever their history (đơn vị hành chính)", () => {
  it("rolled up add to the same sum", () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat({ max: 1000 })), (history, numbers) => {
        const counts = new Map([
          ...history.register.units.map(({ id }, index) => [id, numbers[index] ?? 1] as const),
          ["khong-co", 7] as const,
        ]);
        const rolled = rollUp(counts, unitHeirs(history.register, history.end));
        const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
        expect(sum(rolled.map(({ total }) => total))).toBe(sum([...counts.values()]));
        expect(new Set(rolled.flatMap(({ parts }) => parts.map(({ id }) => id)))).toEqual(new Set(counts.keys()));
      }),
    );
  });

  it("that passed whole have one successor, and are among its predecessors", () => {
    fc.assert(
      fc.property(histories, ({ register: of, end }) => {
        for (const { id } of of.units) {
          const heirs = successorsOf(of, id, end);
          if (heirs.some(({ part }) => part === "whole")) expect(heirs.length).toBe(1);
          for (const { unit } of heirs) {
            const before = predecessorsOf(of, unit.id, of.byId.get(id)?.to ?? end);
            expect(before.map((each) => each.unit.id)).toContain(id);
          }
        }
      }),
    );
  });

  it("are asked without end even where the data go round in a circle", () => {
    const step = (from: string, to: string): UnitSuccession => ({ from, to, part: "whole", on: SWITCH, source });
    const round = unitRegister(
      [
        { id: "a", name: "A", kind: "commune", to: EVE, source },
        { id: "b", name: "B", kind: "commune", to: EVE, source },
      ],
      [step("a", "b"), step("b", "a")],
    );
    expect(successorsOf(round, "a", SWITCH)).toEqual([]);
  });

  it("have codes that are one unit's at a time", () => {
    fc.assert(
      fc.property(fc.nat({ max: units.length - 1 }), fc.integer({ min: -400, max: 400 }), (index, days) => {
        const on = addDays(SWITCH, days);
        const { code } = units[index]!;
        const holders = code === undefined ? [] : (register.byCode.get(code) ?? []);
        expect(holders.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
