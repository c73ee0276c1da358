import {
  changeBetween,
  comparePeriods,
  day,
  filedOnline,
  periodReport,
  type Measurement,
  type Period,
} from "@motcua/domain";
import { FIELDS, HA_LONG_PERIODS } from "../centres/ha-long-2023.ts";
import type { Centre } from "../centres/centre.ts";
import type { PlayedCentre } from "../play/play-centre.ts";
import { playFeedback } from "../practice/play-feedback.ts";
import { workingDays } from "../solve/working-moments.ts";
import { found, type Finding, type Findings } from "./finding.ts";
import { figureOf } from "../scenario/figure-of.ts";
import { printedNumber } from "./printed-number.ts";
import { modeFindings } from "./register-findings.ts";

/** Hạ Long: the registers of city and communes, online dossiers and their growth, what was overdue. */
export async function haLong2023Report(centre: Centre, played: PlayedCentre): Promise<Findings> {
  const { register } = centre;
  const asOf = day("2023-08-31");
  const land = filedOnline.of((await played.measured(HA_LONG_PERIODS.y2022)).filter(inFields([FIELDS.land])));
  const before = await played.measured(HA_LONG_PERIODS.eight2022);
  const after = await played.measured(HA_LONG_PERIODS.eight2023);
  const overdue = [before, after].map((measured) => periodReport(measured).total.open.overdue) as [number, number];
  return {
    ...modeFindings(register, "city", asOf),
    ...modeFindings(register, "commune", asOf),
    "land-online-2022": found(land.numerator),
    "land-online-percent-2022": found(land.value),
    ...onlineFindings("city", before, after),
    ...onlineFindings("commune", before, after),
    "per-day": perDay(centre, after),
    ...feedbackFindings(centre),
    overdue: found(overdue[1]),
    "overdue-decrease": found(overdue[0] - overdue[1]),
  };
}

const inFields =
  (fields: readonly string[]) =>
  ({ procedure }: Measurement): boolean =>
    fields.includes(procedure.field);

const LEVELS = { city: [FIELDS.city, FIELDS.land], commune: [FIELDS.commune] } as const;

function onlineFindings(level: "city" | "commune", before: readonly Measurement[], after: readonly Measurement[]) {
  const [was, is] = [before, after].map((measured) => filedOnline.of(measured.filter(inFields(LEVELS[level])))) as [
    ReturnType<typeof filedOnline.of>,
    ReturnType<typeof filedOnline.of>,
  ];
  return {
    [`${level}-online-dossiers`]: found(is.numerator),
    [`${level}-online-dossiers-percent`]: found(is.value),
    [`${level}-growth-percent`]: found(changeBetween(was.numerator, is.numerator).percent),
  };
}

/** Received at the centre on a working day, on average. */
function perDay({ calendar, scenario }: Centre, measured: readonly Measurement[]): Finding {
  const days = workingDays(HA_LONG_PERIODS.eight2023.from, HA_LONG_PERIODS.eight2023.to, calendar).length;
  const received = measured.filter(({ entry }) => entry === "received").filter(inFields(LEVELS.city)).length;
  const { value } = figureOf(scenario, "per-day");
  return {
    ...found(received / days),
    whyNot: `${value} hồ sơ mỗi ngày trong ${days} ngày làm việc là ${printedNumber(value * days)} hồ sơ, trong khi số hồ sơ và tỷ lệ trực tuyến công bố cho cả 8 tháng chỉ ra khoảng ${printedNumber(received)}`,
  };
}

/** “Hơn 1.200” and “hơn 300” made whole numbers; twelve months are not eight, and the comparison says so. */
const FEEDBACK = { y2022: 1210, eight2023: 306 } as const;

function feedbackFindings({ calendar, centre: { tenant } }: Centre): Findings {
  const play = (prefix: string, period: Period, count: number) =>
    playFeedback({ tenant, prefix, ...period, count, calendar });
  const before = play("pa22", HA_LONG_PERIODS.y2022, FEEDBACK.y2022);
  const after = play("pa23", HA_LONG_PERIODS.eight2023, FEEDBACK.eight2023);
  const { annualised, warnings } = comparePeriods(
    { period: HA_LONG_PERIODS.y2022, count: before.length },
    { period: HA_LONG_PERIODS.eight2023, count: after.length },
  );
  const year = printedNumber(Math.round(annualised.after));
  const isUnequal = warnings.some(({ code }) => code === "unequal-months");
  const all = [...before, ...after];
  return {
    "feedback-2022": found(before.length),
    "feedback-2023": {
      ...found(after.length),
      ...(isUnequal && { remark: `8 tháng so với 12 tháng: tính cả năm là ${year}` }),
    },
    "feedback-resolved-percent": found((all.filter(({ status }) => status === "published").length / all.length) * 100),
  };
}
