import { day, epochSecondsOf, momentFromEpochSeconds, type CalendarDay, type Moment } from "@motcua/domain";

/** A moment as Prisma writes it to a timestamptz column. */
export const dateOfMoment = (at: Moment): Date => new Date(epochSecondsOf(at) * 1000);

export const momentOfDate = (date: Date): Moment => momentFromEpochSeconds(date.getTime() / 1000);

/** A day as Prisma writes it to a date column: midnight in UTC, whatever the machine's zone. */
export const dateOfDay = (on: CalendarDay): Date => new Date(`${on}T00:00:00Z`);

export const dayOfDate = (date: Date): CalendarDay => day(date.toISOString().slice(0, 10));

/** Applies to a value that may be null. */
export const nullable = <From, To>(value: From | null, convert: (value: From) => To): To | null =>
  value === null ? null : convert(value);
