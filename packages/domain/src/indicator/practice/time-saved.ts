import type { Measurement } from "../measurement.ts";

/** Thời gian tiết kiệm of one procedure. */
export interface SavedByProcedure {
  readonly procedure: string;
  readonly dossiers: number;
  readonly hours: number;
  readonly meanHours: number;
}

/** Thời gian tiết kiệm trước hạn, in hours of the clock. */
export interface TimeSaved {
  readonly hours: number;
  readonly days: number;
  /** Dossiers that were earlier than promised. */
  readonly dossiers: readonly string[];
  /** The greatest mean first. */
  readonly byProcedure: readonly SavedByProcedure[];
}

const HOURS_OF_DAY = 24;

/** Σ (giờ hẹn − giờ có kết quả) of what was ready before the promised hour; a day is 24 hours of the clock, not of the office. */
export function timeSaved(measurements: readonly Measurement[]): TimeSaved {
  const early = measurements.filter(({ state, hoursSaved }) => state === "solved" && hoursSaved > 0);
  const hours = sum(early);
  const byProcedure = [...Map.groupBy(early, ({ procedure }) => procedure.code)]
    .map(([procedure, those]) => ({
      procedure,
      dossiers: those.length,
      hours: sum(those),
      meanHours: sum(those) / those.length,
    }))
    .toSorted((a, b) => b.meanHours - a.meanHours || (a.procedure < b.procedure ? -1 : 1));
  return { hours, days: hours / HOURS_OF_DAY, dossiers: early.map(({ id }) => id), byProcedure };
}

const sum = (measurements: readonly Measurement[]): number =>
  measurements.reduce((total, { hoursSaved }) => total + hoursSaved, 0);
