import { day, workingCalendar, type CalendarYear, type WorkingCalendar } from "@motcua/domain";
import { hoursFrom, inventedCentre, type InventedProcedure } from "../play/invented-centre.ts";
import type { LifePlan } from "../play/life-plan.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { timelyEnd } from "../solve/ends.ts";
import { receptions } from "../solve/receptions.ts";
import { seeded } from "../solve/seeded.ts";
import { shuffled } from "../solve/shuffled.ts";
import type { Centre } from "./centre.ts";
import { registerByMode } from "./invented-register.ts";

const FROM = day("2018-10-08");

/** Shares were published without volumes: ten thousand dossiers a period show every printed digit. */
const VOLUME = 10_000;

/** The periods compared; the last receptions leave time to end within the period. */
export const QUANG_TRI_PERIODS = [
  { id: "2022", from: day("2022-01-01"), to: day("2022-12-31"), lastReception: day("2022-12-16") },
  { id: "2023", from: day("2023-01-01"), to: day("2023-12-31"), lastReception: day("2023-12-15") },
  { id: "q1-2024", from: day("2024-01-01"), to: day("2024-03-31"), lastReception: day("2024-03-15") },
] as const;

/** Quảng Trị, 2022 to the first quarter of 2024: digitised inputs and results. */
export function quangTri2024(scenario: Scenario, years: readonly CalendarYear[]): Centre {
  const calendar = workingCalendar(years, [hoursFrom(FROM)]);
  const figure = (id: string): number => figureOf(scenario, id).value;
  const total = figure("procedures");
  const procedures = Array.from({ length: 60 }, (_, n): InventedProcedure => ({
    code: `9.${String(n + 1).padStart(6, "0")}`,
    title: `Thủ tục hư cấu số ${n + 1}`,
    field: `LV-${(n % 12) + 1}`,
    workingDays: 5,
  }));
  // 83.95 % of 1,811 is no whole number of procedures; the nearest is taken, and the report says so.
  const online = Math.round((figure("online-percent") / 100) * total);
  const [province, district] = [figure("province-procedures"), figure("district-procedures")];
  return {
    scenario,
    calendar,
    period: { from: QUANG_TRI_PERIODS[0].from, to: QUANG_TRI_PERIODS[2].to },
    register: [
      ...registerByMode({
        authority: "province",
        from: FROM,
        count: province,
        partial: online - district - figure("commune-procedures"),
      }),
      ...registerByMode({ authority: "district", from: FROM, count: district, full: district }),
      ...registerByMode({
        authority: "commune",
        from: FROM,
        count: figure("commune-procedures"),
        full: figure("commune-procedures"),
      }),
    ],
    centre: inventedCentre({
      tenant: "H50",
      slug: scenario.slug,
      name: scenario.centre,
      unitCode: "H50",
      from: FROM,
      agencies: [{ id: "co-quan-tinh", name: "Các cơ quan của tỉnh Quảng Trị", procedures }],
    }),
    plans: QUANG_TRI_PERIODS.flatMap((period) => plansOf(period, { figure, procedures, calendar })),
  };
}

interface Making {
  readonly figure: (id: string) => number;
  readonly procedures: readonly InventedProcedure[];
  readonly calendar: WorkingCalendar;
}

function plansOf(
  { id, from, lastReception }: (typeof QUANG_TRI_PERIODS)[number],
  { figure, procedures, calendar }: Making,
): readonly LifePlan[] {
  const random = seeded(from.length + Number(id.replaceAll(/\D/g, "")));
  const inputs = Math.round((figure(`inputs-${id}`) / 100) * VOLUME);
  const results = Math.round((figure(`results-${id}`) / 100) * VOLUME);
  const dealt = Array.from({ length: VOLUME }, (_, n) => ({
    procedure: procedures[n % procedures.length]!,
    isInputDigital: n < inputs,
    isResultDigital: VOLUME - 1 - n < results,
  }));
  return receptions(shuffled(dealt, random), { prefix: `qt-${id}`, from, to: lastReception, calendar }).map(
    (each): LifePlan => ({
      id: each.id,
      procedure: each.procedure.code,
      channel: "counter",
      submittedAt: each.receivedAt,
      receivedAt: each.receivedAt,
      endedAt: timelyEnd(each.receivedAt, each.due, { calendar, random }),
      isInputDigital: each.isInputDigital,
      result: each.isResultDigital ? "electronic" : "paper",
    }),
  );
}
