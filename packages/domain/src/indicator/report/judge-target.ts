import type { YearTarget } from "../../pack/province-pack.ts";
import type { IndicatorValue, NotMeasurable } from "../indicator.ts";

/** Đèn báo. */
export type TrafficLight = "green" | "amber" | "red"; // đạt, sát chỉ tiêu, chưa đạt

/** Thực hiện so với chỉ tiêu, and where the year is going. */
export interface TargetStanding {
  readonly light: TrafficLight | NotMeasurable;
  /** At the end of the year, if the months to come are like the latest. */
  readonly forecastPercent: number | NotMeasurable;
  readonly forecastLight: TrafficLight | NotMeasurable;
  /** What the months to come must reach for the year to meet the target; above 100 it cannot. */
  readonly neededPercent: number | NotMeasurable;
}

/** What the year has brought so far. */
export interface YearSoFar {
  /** January to the latest whole month, one value each. */
  readonly months: readonly Pick<IndicatorValue, "numerator" | "denominator">[];
  /** Points below the target that are still amber. */
  readonly amberPoints: number;
}

const MONTHS_OF_YEAR = 12;
/** Months that the forecast looks back on. */
const LATEST = 3;

/** Đèn báo và dự báo cuối năm: volume goes on as on average, the share as in the latest three months. */
export function judgeTarget(
  { percent }: Pick<YearTarget, "percent">,
  { months, amberPoints }: YearSoFar,
): TargetStanding {
  const light = (share: number | NotMeasurable): TargetStanding["light"] =>
    share === "not-measurable" ? share : share >= percent ? "green" : share >= percent - amberPoints ? "amber" : "red";
  const soFar = together(months);
  const latest = together(months.slice(-LATEST));
  const toCome = months.length === 0 ? 0 : (soFar.denominator / months.length) * (MONTHS_OF_YEAR - months.length);
  const whole = soFar.denominator + toCome;
  if (soFar.denominator === 0)
    return {
      light: "not-measurable",
      forecastPercent: "not-measurable",
      forecastLight: "not-measurable",
      neededPercent: "not-measurable",
    };
  const pace = latest.denominator === 0 ? soFar : latest;
  const forecastPercent = ((soFar.numerator + (toCome * pace.numerator) / pace.denominator) / whole) * 100;
  return {
    light: light((soFar.numerator / soFar.denominator) * 100),
    forecastPercent,
    forecastLight: light(forecastPercent),
    neededPercent:
      toCome === 0 ? "not-measurable" : Math.max(0, ((percent / 100) * whole - soFar.numerator) / toCome) * 100,
  };
}

const together = (months: YearSoFar["months"]): YearSoFar["months"][number] => ({
  numerator: months.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: months.reduce((sum, { denominator }) => sum + denominator, 0),
});
