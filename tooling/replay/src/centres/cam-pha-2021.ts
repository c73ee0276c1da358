import { addDays, day, dayOf, workingCalendar, type CalendarYear, type WorkingCalendar } from "@motcua/domain";
import { hoursFrom, inventedCentre, type InventedProcedure } from "../play/invented-centre.ts";
import type { LifePlan, SupplementPlan } from "../play/life-plan.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { nextMorning, timelyEnd } from "../solve/ends.ts";
import { receptions, type Reception } from "../solve/receptions.ts";
import { seeded } from "../solve/seeded.ts";
import { shuffled } from "../solve/shuffled.ts";
import { momentOfDay, workingDays } from "../solve/working-moments.ts";
import type { Centre } from "./centre.ts";
import { registerByLevel } from "./invented-register.ts";

const FIRST = day("2020-12-15");
const LAST = day("2021-06-14");
const LAST_RECEPTION = day("2021-05-28");
const FROM = day("2019-06-01");

/** Cẩm Phả, 15/12/2020–14/6/2021: 9,758 dossiers resolved, 1,198 results signed electronically, 30 supplement requests. */
export function camPha2021(scenario: Scenario, years: readonly CalendarYear[]): Centre {
  const random = seeded(2021);
  const calendar = workingCalendar(years, [hoursFrom(FROM)]);
  const figure = (id: string): number => figureOf(scenario, id).value;
  const procedures = Array.from({ length: figure("served-at-centre") }, (_, n): InventedProcedure => ({
    code: `9.${String(n + 1).padStart(6, "0")}`,
    title: `Thủ tục hư cấu số ${n + 1}`,
    field: `LV-${(n % 12) + 1}`,
    workingDays: 5,
  }));
  const dealt = Array.from({ length: figure("resolved") }, (_, n) => ({
    procedure: procedures[n % procedures.length]!,
    isElectronic: n < figure("e-signed"),
    isSupplemented: n >= figure("resolved") - figure("supplement-requests"),
  }));
  const received = receptions(shuffled(dealt, random), { prefix: "cp21", from: FIRST, to: LAST_RECEPTION, calendar });
  return {
    scenario,
    calendar,
    period: { from: FIRST, to: LAST },
    register: [
      ...registerByLevel({
        authority: "city",
        from: FROM,
        count: figure("city-procedures"),
        level3: figure("level-3"),
        level4: figure("level-4"),
      }),
      ...registerByLevel({
        authority: "vertical",
        from: FROM,
        count: figure("served-at-centre") - figure("city-procedures"),
      }),
    ],
    centre: inventedCentre({
      tenant: "H49",
      slug: scenario.slug,
      name: scenario.centre,
      unitCode: "H49.12",
      from: FROM,
      agencies: [{ id: "ubnd-thanh-pho", name: "UBND thành phố Cẩm Phả", procedures }],
    }),
    plans: received.map((each): LifePlan => {
      const supplement = each.isSupplemented ? supplementOf(each, calendar) : undefined;
      const endedAt = supplement
        ? momentOfDay(workingDays(addDays(dayOf(supplement.acceptedAt), 1), LAST, calendar)[2]!, 0.5, calendar)
        : timelyEnd(each.receivedAt, each.due, { calendar, random });
      return {
        id: each.id,
        procedure: each.procedure.code,
        channel: "counter",
        submittedAt: each.receivedAt,
        receivedAt: each.receivedAt,
        endedAt,
        returnedAt: nextMorning(endedAt, calendar),
        ...(supplement && { supplement }),
        isInputDigital: true,
        result: each.isElectronic ? "electronic" : "scanned",
      };
    }),
  };
}

/** Asked the working day after reception, called the same day, answered three working days later. */
function supplementOf({ receivedAt }: Reception, calendar: WorkingCalendar): SupplementPlan {
  const days = workingDays(addDays(dayOf(receivedAt), 1), LAST, calendar);
  return {
    askedAt: momentOfDay(days[0]!, 0.3, calendar),
    calledAt: momentOfDay(days[0]!, 0.35, calendar),
    providedAt: momentOfDay(days[3]!, 0.2, calendar),
    acceptedAt: momentOfDay(days[3]!, 0.25, calendar),
  };
}
