import type { CalendarDay, DueDateRefusal, ExcludedTime, Moment, OfficeHours, TimeLimit } from "@motcua/domain";
import { z } from "zod";
import { officeHoursSchema } from "./pack-schemas.ts";
import { calendarDay, clock, procedureCode, slug, wallClock, words } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";
import { timeLimitSchema } from "./time-limit-schema.ts";

/** Ví dụ đã tính: a due date that an officer has checked, for a bare limit or for a procedure at an office; or why there is none. */
export interface WorkedCase {
  readonly sentence: string;
  /** When the clock starts: reception, a complete supplement, or proof of the financial obligation. */
  readonly from: Moment;
  readonly limit?: TimeLimit;
  readonly procedure?: string;
  readonly case?: string;
  readonly phase?: "received" | "supplemented" | "obligation-proved";
  readonly office?: string;
  /** Time that special law leaves out. */
  readonly stops?: readonly ExcludedTime[];
  readonly due?: CalendarDay;
  readonly refused?: DueDateRefusal["code"];
  /** Printed hour, minutes since 00:00. */
  readonly at?: number;
  /** Years on the way whose days off are only projected. */
  readonly projected?: readonly number[];
}

export interface WorkedCases {
  /** Hours for cases that name no office, each from its day on. */
  readonly hours?: readonly OfficeHours[];
  readonly cases: readonly WorkedCase[];
}

const workedCaseSchema: z.ZodType<WorkedCase> = z
  .strictObject({
    sentence: words,
    from: wallClock,
    limit: timeLimitSchema.exactOptional(),
    procedure: procedureCode.exactOptional(),
    case: words.exactOptional(),
    phase: z.enum(["received", "supplemented", "obligation-proved"]).exactOptional(),
    office: slug.exactOptional(),
    stops: z
      .array(z.strictObject({ from: wallClock, to: wallClock, reason: words, source: sourceSchema }))
      .exactOptional(),
    due: calendarDay.exactOptional(),
    refused: z
      .enum([
        "calendar.no-office-hours",
        "calendar.not-published",
        "deadline.limit-not-countable",
        "deadline.limit-unlabelled",
      ])
      .exactOptional(),
    at: clock.exactOptional(),
    projected: z.array(z.int()).exactOptional(),
  })
  .refine((each) => (each.limit === undefined) !== (each.procedure === undefined), {
    error: "either a limit or a procedure",
  })
  .refine((each) => (each.due === undefined) !== (each.refused === undefined), {
    error: "either a due date or a refusal",
  });

export const workedCasesSchema: z.ZodType<WorkedCases> = z.strictObject({
  hours: z.union([officeHoursSchema.transform((hours) => [hours]), z.array(officeHoursSchema).min(1)]).exactOptional(),
  cases: z.array(workedCaseSchema).min(1),
});
