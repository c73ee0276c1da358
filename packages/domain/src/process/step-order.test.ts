import { describe, expect, it } from "vitest";
import type { DossierActType } from "../dossier/act.ts";
import type { DossierStatus } from "../dossier/status.ts";
import { TRANSITIONS } from "../dossier/transitions.ts";
import { STEP_MARKS } from "./internal-process.ts";

/** The acts by which a step of an internal process is done. */
const DONE_BY: Readonly<Record<(typeof STEP_MARKS)[number], readonly DossierActType[]>> = {
  "taken-up": ["take-up"],
  proposed: ["propose"],
  approved: ["approve"],
  signed: ["sign", "issue-on-paper"],
  sealed: ["seal", "issue-on-paper"],
  returned: ["return-result"],
};

/** Every status that a filed dossier can come to when nobody does these acts. */
function reachedWithout(left: readonly DossierActType[]): ReadonlySet<DossierStatus> {
  const seen = new Set<DossierStatus>(["submitted"]);
  for (const status of seen)
    for (const [act, next] of Object.entries(TRANSITIONS[status]))
      if (!left.includes(act as DossierActType)) for (const each of next) seen.add(each);
  return seen;
}

describe("order of the internal process (thứ tự các bước của quy trình điện tử)", () => {
  it.each(STEP_MARKS.slice(1).map((mark, at) => [STEP_MARKS[at]!, mark] as const))(
    "no dossier passes over “%s” to “%s”",
    (before, after) => {
      const reached = reachedWithout(DONE_BY[before]);
      // Issuing on paper is both: signed by hand and stamped.
      const alone = DONE_BY[after].filter((act) => !DONE_BY[before].includes(act));
      const leap = alone.filter((act) => [...reached].some((status) => TRANSITIONS[status][act] !== undefined));
      expect(leap).toEqual([]);
    },
  );

  it("is no accident of a table in which nothing can happen", () => {
    expect(reachedWithout([]).has("returned")).toBe(true);
  });
});
