import type { Measurement } from "../measurement.ts";

/** Một công chức trong danh sách chậm. Work identity only: the texts add name, title and unit. */
export interface LateHandler {
  readonly handler: string;
  readonly unit: string;
  readonly dossiers: readonly string[];
  readonly daysLate: number;
}

/** Danh sách công chức giải quyết quá hạn. Time in which the clock stood still is nobody's delay and is not in it. */
export const lateHandlers = (measurements: readonly Measurement[]): readonly LateHandler[] =>
  [...Map.groupBy(measurements.filter(isDelay), ({ handler, unit }) => `${unit}\n${handler}`).values()]
    .map((those) => ({
      handler: those[0]!.handler!,
      unit: those[0]!.unit,
      dossiers: those.map(({ id }) => id),
      daysLate: those.reduce((sum, { daysLate }) => sum + daysLate, 0),
    }))
    .toSorted((a, b) => b.daysLate - a.daysLate || (a.handler < b.handler ? -1 : 1));

const isDelay = ({ entry, handler, punctuality }: Measurement): boolean =>
  entry !== null && handler !== null && punctuality === "late";
