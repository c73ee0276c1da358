import { nationalCatalogue } from "@motcua/catalogue";
import { describe, expect, it } from "vitest";
import { readScenario, scenarioSlugs } from "../scenario/read-scenario.ts";
import { CENTRES, planOf } from "../replay-centre.ts";

const { calendars } = nationalCatalogue();

describe("plans of the five centres (kịch bản chạy lại)", () => {
  it("exist for every scenario that is written down", () => {
    expect([...CENTRES].toSorted()).toEqual(scenarioSlugs());
  });

  it.each(scenarioSlugs())("%s receives in order, ends after reception and names only its own procedures", (slug) => {
    const { plans, centre } = planOf(readScenario(slug), calendars);
    let before = "";
    for (const plan of plans) {
      expect(plan.receivedAt >= before && plan.submittedAt <= plan.receivedAt, plan.id).toBe(true);
      expect(plan.endedAt === null || plan.endedAt > plan.receivedAt, plan.id).toBe(true);
      expect(centre.procedures.has(plan.procedure)).toBe(true);
      before = plan.receivedAt;
    }
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  });

  it("is the same at each run", () => {
    const scenario = readScenario("vinh-phuc-2018");
    expect(planOf(scenario, calendars).plans).toEqual(planOf(scenario, calendars).plans);
  });
});
