import { day, workingCalendar, type CalendarYear } from "@motcua/domain";
import { hoursFrom, inventedCentre } from "../play/invented-centre.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Centre } from "./centre.ts";
import { registerByLevel } from "./invented-register.ts";

const FROM = day("2019-06-01");

/** Cẩm Phả, mid-2020: only the register was published, no dossiers. */
export function camPha2020(scenario: Scenario, years: readonly CalendarYear[]): Centre {
  const figure = (id: string): number => figureOf(scenario, id).value;
  const agency = { id: "ubnd-thanh-pho", name: "UBND thành phố Cẩm Phả", procedures: [] };
  return {
    scenario,
    calendar: workingCalendar(years, [hoursFrom(FROM)]),
    period: { from: day("2020-01-01"), to: day("2020-06-26") },
    register: [
      ...registerByLevel({
        authority: "city",
        from: FROM,
        count: figure("city-procedures"),
        served: figure("served-at-centre"),
        post: figure("postal-procedures"),
        level3: figure("level-3"),
        level4: figure("level-4"),
      }),
      ...registerByLevel({ authority: "vertical", from: day("2020-01-01"), count: figure("vertical-procedures") }),
    ],
    centre: inventedCentre({
      tenant: "H49",
      slug: scenario.slug,
      name: scenario.centre,
      unitCode: "H49.12",
      from: FROM,
      agencies: [agency],
    }),
    plans: [],
  };
}
