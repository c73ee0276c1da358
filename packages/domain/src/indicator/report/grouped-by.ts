import type { Indicator, IndicatorValue } from "../indicator.ts";
import type { Measurement } from "../measurement.ts";

/** Theo cơ quan, đơn vị, lĩnh vực, thủ tục hoặc công chức. */
export type GroupKey = "agency" | "unit" | "field" | "procedure" | "handler";

const KEYS: Readonly<Record<GroupKey, (each: Measurement) => string>> = {
  agency: ({ agency }) => agency,
  unit: ({ unit }) => unit,
  field: ({ procedure }) => procedure.field,
  procedure: ({ procedure }) => procedure.code,
  handler: ({ handler }) => handler ?? "",
};

/** Một dòng: an indicator of one group. */
export interface GroupedValue extends IndicatorValue {
  readonly key: string;
}

/** An indicator of each group, in the order of their keys. The groups' numbers add up to the whole. */
export const groupedBy = (
  { of }: Indicator<readonly Measurement[]>,
  key: GroupKey,
  measurements: readonly Measurement[],
): readonly GroupedValue[] =>
  [...Map.groupBy(measurements, KEYS[key])]
    .map(([name, those]) => ({ key: name, ...of(those) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
