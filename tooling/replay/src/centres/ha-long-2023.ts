import {
  addDays,
  day,
  workingCalendar,
  type CalendarDay,
  type CalendarYear,
  type Moment,
  type Period,
} from "@motcua/domain";
import { hoursFrom, inventedCentre, type InventedProcedure } from "../play/invented-centre.ts";
import type { LifePlan } from "../play/life-plan.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { timelyEnd } from "../solve/ends.ts";
import { receptions, type Reception } from "../solve/receptions.ts";
import { seeded } from "../solve/seeded.ts";
import { shuffled } from "../solve/shuffled.ts";
import { momentOfDay } from "../solve/working-moments.ts";
import type { Centre } from "./centre.ts";
import { registerByMode } from "./invented-register.ts";

const FROM = day("2018-07-01");

/** “Gần”, “hơn” and “khoảng” are made whole numbers here; nothing but their sense was published. */
const INVENTED = { cityOnline: 28_990, communeOnline: 59_950, overdue2023: 104, overdue2022: 1010 } as const;

/** Eight months of one year beside those of the other, and the land dossiers of the whole of 2022. */
export const HA_LONG_PERIODS = {
  y2022: { from: day("2022-01-01"), to: day("2022-12-31") },
  eight2022: { from: day("2022-01-01"), to: day("2022-08-31") },
  eight2023: { from: day("2023-01-01"), to: day("2023-08-31") },
} as const;

/** Fields that the replay tells apart. */
export const FIELDS = { land: "LV-dat-dai", city: "LV-thanh-pho", commune: "LV-xa" } as const;

const LAND = { code: "9.000001", title: "Biến động đất đai (hư cấu)", field: FIELDS.land, workingDays: 8 };
const CITY = { code: "9.000002", title: "Thủ tục cấp thành phố (hư cấu)", field: FIELDS.city, workingDays: 5 };
const COMMUNE = { code: "9.000003", title: "Thủ tục cấp xã (hư cấu)", field: FIELDS.commune, workingDays: 3 };

/** Hạ Long, 2022 to August 2023: online shares and their growth, land dossiers, overdue dossiers. */
export function haLong2023(scenario: Scenario, years: readonly CalendarYear[]): Centre {
  const calendar = workingCalendar(years, [hoursFrom(FROM)]);
  const figure = (id: string): number => figureOf(scenario, id).value;
  const chance = { calendar, random: seeded(2023) };
  const wave = (prefix: string, period: Period, parts: readonly Part[]): readonly LifePlan[] =>
    receptions(shuffled(parts.flatMap(repeated), chance.random), { prefix, ...period, calendar }).map((each) =>
      planOf(each, timelyEnd(each.receivedAt, each.due, chance)),
    );
  const city22 = Math.round(INVENTED.cityOnline / (1 + figure("city-growth-percent") / 100));
  const commune22 = Math.round(INVENTED.communeOnline / (1 + figure("commune-growth-percent") / 100));
  const land = figure("land-online-2022");
  const landOfEight = Math.round((land * 8) / 12);
  const offline = (online: number, percent: string): number => Math.round(online / (figure(percent) / 100)) - online;
  const landOffline = offline(land, "land-online-percent-2022");
  // In office hours' time before the last day, so that everything but the overdue ones is resolved by then.
  const eight = { from: HA_LONG_PERIODS.eight2022.from, to: day("2022-08-15") };
  const plans = [
    ...wave("hl22", eight, [
      { procedure: LAND, channel: "online", count: landOfEight },
      { procedure: LAND, channel: "counter", count: Math.round((landOffline * 8) / 12) },
      { procedure: CITY, channel: "online", count: city22 - landOfEight - INVENTED.overdue2022 },
      { procedure: COMMUNE, channel: "online", count: commune22 },
    ]),
    ...overdue("hl22q", INVENTED.overdue2022, {
      asOf: HA_LONG_PERIODS.eight2022.to,
      endsOn: day("2022-09-12"),
      calendar,
    }),
    ...wave("hl22b", { from: day("2022-09-05"), to: day("2022-12-15") }, [
      { procedure: LAND, channel: "online", count: land - landOfEight },
      { procedure: LAND, channel: "counter", count: landOffline - Math.round((landOffline * 8) / 12) },
    ]),
    ...wave("hl23", { from: HA_LONG_PERIODS.eight2023.from, to: day("2023-08-18") }, [
      { procedure: CITY, channel: "online", count: INVENTED.cityOnline - INVENTED.overdue2023 },
      { procedure: CITY, channel: "counter", count: offline(INVENTED.cityOnline, "city-online-dossiers-percent") },
      { procedure: COMMUNE, channel: "online", count: INVENTED.communeOnline },
      {
        procedure: COMMUNE,
        channel: "counter",
        count: offline(INVENTED.communeOnline, "commune-online-dossiers-percent"),
      },
    ]),
    ...overdue("hl23q", INVENTED.overdue2023, { asOf: HA_LONG_PERIODS.eight2023.to, endsOn: null, calendar }),
  ];
  const modes = (level: "city" | "commune") =>
    registerByMode({
      authority: level,
      from: FROM,
      count: figure(`${level}-procedures`),
      full: figure(`${level}-full`),
      partial: figure(`${level}-partial`),
    });
  return {
    scenario,
    calendar,
    period: { from: HA_LONG_PERIODS.y2022.from, to: HA_LONG_PERIODS.eight2023.to },
    register: [...modes("city"), ...modes("commune")],
    centre: inventedCentre({
      tenant: "H49",
      slug: scenario.slug,
      name: scenario.centre,
      unitCode: "H49.11",
      from: FROM,
      agencies: [
        { id: "ubnd-thanh-pho", name: "UBND thành phố Hạ Long", procedures: [LAND, CITY] },
        { id: "ubnd-xa-phuong", name: "UBND các xã, phường", procedures: [COMMUNE] },
      ],
    }),
    plans: plans.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),
  };
}

interface Part {
  readonly procedure: InventedProcedure;
  readonly channel: LifePlan["channel"];
  readonly count: number;
}

const repeated = ({ procedure: of, channel, count }: Part) =>
  Array.from({ length: count }, () => ({ procedure: of, channel }));

function planOf(
  { id, procedure: of, channel, receivedAt }: Reception & Omit<Part, "count">,
  endedAt: Moment | null,
): LifePlan {
  return {
    id,
    procedure: of.code,
    channel,
    submittedAt: receivedAt,
    receivedAt,
    endedAt,
    isInputDigital: true,
    result: "electronic",
  };
}

/** Received three weeks before and still there on the day that is reported; ended later, or never. */
function overdue(
  prefix: string,
  count: number,
  {
    asOf,
    endsOn,
    calendar,
  }: { readonly asOf: CalendarDay; readonly endsOn: CalendarDay | null; readonly calendar: Centre["calendar"] },
): readonly LifePlan[] {
  const items = repeated({ procedure: CITY, channel: "online", count });
  return receptions(items, { prefix, from: addDays(asOf, -21), to: addDays(asOf, -14), calendar }).map((each) =>
    planOf(each, endsOn && momentOfDay(endsOn, 0.5, calendar)),
  );
}
