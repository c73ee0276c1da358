import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { scenarioSchema, type Scenario } from "./scenario.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);

/** Every scenario there is, by slug. */
export const scenarioSlugs = (): readonly string[] =>
  readdirSync(FOLDER)
    .map((file) => file.replace(/\.yaml$/, ""))
    .toSorted();

export const readScenario = (slug: string): Scenario =>
  scenarioSchema.parse(parse(readFileSync(new URL(`${slug}.yaml`, FOLDER), "utf8")));
