import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer } from "../../fixtures/invented-office.ts";
import { birth, linkedPack } from "../../fixtures/interlinked-procedures.ts";
import { after, filed, propose, receive, refusalOf, takeUp, type Step, type Story } from "../../fixtures/story.ts";
import type { Leg } from "../procedure/procedure.ts";

/** Up to seven legs, each after any of those before it. */
const legs: fc.Arbitrary<readonly Leg[]> = fc
  .array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 1, maxLength: 7 })
  .map((rows) =>
    rows.map((befores, index) => ({
      ...birth.legs[1]!,
      id: `leg-${index}`,
      after: [...new Set(befores.filter((before) => before < index).map((before) => `leg-${before}`))],
    })),
  );

const AT = "2026-11-04T09:00";
const finish = (leg: string, outcome: "grant" | "refuse"): Step => [
  AT,
  receptionOfficer,
  { type: "finish-leg", leg, outcome },
];
const openOf = ({ dossier }: Story) => dossier.legs.filter(({ finishedAt }) => finishedAt === undefined);

const choices = fc.array(
  fc.record({ pick: fc.nat(6), isRefused: fc.integer({ min: 0, max: 5 }).map((n) => n === 0) }),
  {
    minLength: 7,
    maxLength: 7,
  },
);

/** Every open leg is finished in the order that the choices say. */
function run(all: readonly Leg[], order: readonly { readonly pick: number; readonly isRefused: boolean }[]) {
  const facts = { procedure: { ...birth, legs: all }, pack: linkedPack };
  let story = after(filed({}, facts), [receive, takeUp], facts);
  for (const { pick, isRefused } of order) {
    const open = openOf(story);
    if (open.length === 0) break;
    expect(refusalOf(story, [AT, handlingOfficer, propose[2]], facts)?.code).toBe("leg.open");
    story = after(story, [finish(open[pick % open.length]!.id, isRefused ? "refuse" : "grant")], facts);
  }
  return { story, facts };
}

describe("legs finished in any order", () => {
  it("each begin once, only after all before them were granted, and end before anything is proposed", () => {
    fc.assert(
      fc.property(legs, choices, (all, order) => {
        const { story, facts } = run(all, order);
        const done = new Map<string, string>();
        const begun: string[] = [];
        for (const event of story.events) {
          if (event.type === "leg-finished") done.set(event.data.leg, event.data.outcome);
          if (event.type !== "leg-started") continue;
          begun.push(event.data.leg);
          const { after: befores } = all.find(({ id }) => id === event.data.leg)!;
          expect(befores.map((before) => done.get(before))).toEqual(befores.map(() => "grant"));
        }
        expect(new Set(begun).size).toBe(begun.length);
        expect(openOf(story)).toEqual([]);
        const free = all.filter(({ after: befores }) => befores.every((before) => done.get(before) === "grant"));
        expect(begun.toSorted()).toEqual(free.map(({ id }) => id).toSorted());
        expect(refusalOf(story, [AT, handlingOfficer, propose[2]], facts)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
