import type { Figure, Scenario } from "./scenario.ts";

/** The printed figure of that name. A wrong name is a fault. */
export function figureOf(scenario: Scenario, id: string): Figure {
  const figure = scenario.figures.find((each) => each.id === id);
  if (!figure) throw new Error(`${scenario.slug} has no figure ${id}`);
  return figure;
}
