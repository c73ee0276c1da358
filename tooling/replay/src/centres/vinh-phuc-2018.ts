import { day, workingCalendar, type CalendarYear } from "@motcua/domain";
import { hoursFrom, inventedCentre, type InventedAgency } from "../play/invented-centre.ts";
import type { LifePlan } from "../play/life-plan.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lateEnd, nextMorning } from "../solve/ends.ts";
import { exactShare } from "../solve/exact-share.ts";
import { receptions } from "../solve/receptions.ts";
import { seeded } from "../solve/seeded.ts";
import { shuffled } from "../solve/shuffled.ts";
import { spreadSavings } from "../solve/spread-savings.ts";
import type { Centre } from "./centre.ts";
import { registerByLevel } from "./invented-register.ts";

const FIRST = day("2018-01-22");
const LAST = day("2018-12-20");
/** Received no later, so that even a late result is there by the end. */
const LAST_RECEPTION = day("2018-11-30");

/** Published late rates; how many dossiers each agency had was not published and is invented here. */
const AGENCIES = [
  { id: "so-tu-phap", name: "Sở Tư pháp", late: "late-so-tu-phap", about: 6000, workingDays: 10 },
  { id: "so-tnmt", name: "Sở Tài nguyên và Môi trường", late: "late-so-tnmt", about: 3770, workingDays: 10 },
  { id: "so-ldtbxh", name: "Sở Lao động - Thương binh và Xã hội", late: "late-so-ldtbxh", about: 2700, workingDays: 7 },
  { id: "cong-an-tinh", name: "Công an tỉnh", late: "late-cong-an-tinh", about: 600, workingDays: 5 },
  { id: "so-noi-vu", name: "Sở Nội vụ", late: "late-so-noi-vu", about: 355, workingDays: 10 },
  { id: "van-phong-ubnd", name: "Văn phòng UBND tỉnh", late: "late-van-phong-ubnd", about: 134, workingDays: 5 },
  { id: "so-tttt", name: "Sở Thông tin và Truyền thông", late: "late-so-tttt", about: 900, workingDays: 7 },
  { id: "bhxh", name: "Bảo hiểm xã hội tỉnh", late: "late-bhxh", about: 2400, workingDays: 5 },
] as const;

const OTHERS = { id: "co-quan-khac", name: "Các cơ quan khác", workingDays: 5 } as const;

/** Vĩnh Phúc, 22/01–20/12/2018: 30,838 dossiers, 95 % in time, late rates by agency, 642,920 hours saved. */
export function vinhPhuc2018(scenario: Scenario, years: readonly CalendarYear[]): Centre {
  const random = seeded(2018);
  const calendar = workingCalendar(years, [hoursFrom(FIRST)]);
  const count = figureOf(scenario, "procedures").value;
  const agencies = volumes(scenario).map((volume, index) => ({ ...volume, ...agencyOf(volume, index, count) }));
  const dealt = agencies.flatMap(({ procedures, of, late }) =>
    Array.from({ length: of }, (_, n) => ({ procedure: procedures[n % procedures.length]!, isLate: n < late })),
  );
  const received = receptions(shuffled(dealt, random), { prefix: "vp18", from: FIRST, to: LAST_RECEPTION, calendar });
  const inTime = received.filter(({ isLate }) => !isLate);
  const ends = spreadSavings(inTime, figureOf(scenario, "hours-saved").value * 60, { calendar, random });
  const endOf = new Map(ends.map((end, index) => [inTime[index]!.id, end] as const));
  return {
    scenario,
    calendar,
    period: { from: FIRST, to: LAST },
    register: registerByLevel({ authority: "province", from: FIRST, count }),
    centre: inventedCentre({
      tenant: "H62",
      slug: scenario.slug,
      name: scenario.centre,
      unitCode: "H62",
      from: FIRST,
      agencies,
    }),
    plans: received.map(({ id, procedure, receivedAt, due }): LifePlan => {
      const endedAt = endOf.get(id) ?? lateEnd(due, { calendar, random });
      return {
        id,
        procedure: procedure.code,
        channel: "counter",
        submittedAt: receivedAt,
        receivedAt,
        endedAt,
        returnedAt: nextMorning(endedAt, calendar),
        isInputDigital: false,
        result: "electronic",
      };
    }),
  };
}

interface Volume {
  readonly agency: { readonly id: string; readonly name: string; readonly workingDays: number };
  readonly of: number;
  readonly late: number;
}

/** Of each agency the volume that shows its printed rate; the other agencies take what is missing from the printed totals. */
function volumes(scenario: Scenario): readonly Volume[] {
  const known = AGENCIES.map(({ late, about, ...agency }) => {
    const { value, decimals } = figureOf(scenario, late);
    const share = exactShare(value, decimals, about);
    if (!share) throw new Error(`no volume shows ${value} %`);
    return { agency, of: share.of, late: share.part };
  });
  const all = figureOf(scenario, "received").value;
  const lateInAll = Math.round((all * (100 - figureOf(scenario, "on-time-percent").value)) / 100);
  const sum = (of: "of" | "late"): number => known.reduce((total, each) => total + each[of], 0);
  return [...known, { agency: OTHERS, of: all - sum("of"), late: lateInAll - sum("late") }];
}

/** The centre's procedures, dealt to the agencies in turn. */
function agencyOf(volume: Volume, index: number, count: number): InventedAgency {
  const { id, name, workingDays } = volume.agency;
  const own = Array.from({ length: count }, (_, n) => n).filter((n) => n % (AGENCIES.length + 1) === index);
  return {
    id,
    name,
    procedures: own.map((n) => ({
      code: `9.${String(n + 1).padStart(6, "0")}`,
      title: `Thủ tục hư cấu số ${n + 1}`,
      field: `LV-${id}`,
      workingDays,
    })),
  };
}
