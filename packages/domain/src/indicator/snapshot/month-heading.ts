import type { FrozenMonth, KeptMonth } from "./frozen-month.ts";
import type { PeriodFigures } from "./period-figures.ts";

/** Một bản số liệu chốt in a list: all but its figures. */
export interface MonthHeading extends Omit<FrozenMonth, keyof PeriodFigures>, Pick<KeptMonth, "hash" | "published"> {}

/** The heading of a kept month. */
export function headingOf({ frozen, hash, published }: KeptMonth): MonthHeading {
  const { tenant, unit, month, version, corrects, frozenAt, frozenBy } = frozen;
  return { tenant, unit, month, version, corrects, frozenAt, frozenBy, hash, published };
}
