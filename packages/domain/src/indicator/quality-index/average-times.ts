import type { Measurement } from "../measurement.ts";

/** Thời gian giải quyết trung bình of a procedure, in hours of the clock. */
export interface AverageTime {
  readonly procedure: string;
  readonly dossiers: readonly string[];
  readonly hours: number;
}

/** Thời gian giải quyết trung bình theo thủ tục: completed ones only, without the time waited for papers (QĐ 766, 2.2; bears no points). */
export function averageTimes(measurements: readonly Measurement[]): readonly AverageTime[] {
  const completed = measurements.flatMap(({ id, state, procedure, hoursTaken }) =>
    state === "solved" && hoursTaken !== null ? [{ id, procedure: procedure.code, hours: hoursTaken }] : [],
  );
  return [...Map.groupBy(completed, ({ procedure }) => procedure)]
    .map(([procedure, those]) => ({
      procedure,
      dossiers: those.map(({ id }) => id),
      hours: those.reduce((sum, { hours }) => sum + hours, 0) / those.length,
    }))
    .toSorted((a, b) => (a.procedure < b.procedure ? -1 : 1));
}
