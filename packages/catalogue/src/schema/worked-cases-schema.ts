import type { CalendarDay, Moment, OfficeHours, TimeLimit } from "@motcua/domain";
import { z } from "zod";
import { officeHoursSchema } from "./pack-schemas.ts";
import { calendarDay, clock, procedureCode, slug, wallClock, words } from "./scalars.ts";
import { timeLimitSchema } from "./time-limit-schema.ts";

/** Ví dụ đã tính: a due date that an officer has checked, for a bare limit or for a procedure at an office. */
export interface WorkedCase {
  readonly sentence: string;
  /** When the clock starts: reception, or proof of the financial obligation. */
  readonly from: Moment;
  readonly limit?: TimeLimit;
  readonly procedure?: string;
  readonly case?: string;
  readonly phase?: "received" | "obligation-proved";
  readonly office?: string;
  readonly due: CalendarDay;
  /** Printed hour, minutes since 00:00. */
  readonly at?: number;
}

export interface WorkedCases {
  /** Hours for cases that name no office. */
  readonly hours?: OfficeHours;
  readonly cases: readonly WorkedCase[];
}

const workedCaseSchema: z.ZodType<WorkedCase> = z
  .strictObject({
    sentence: words,
    from: wallClock,
    limit: timeLimitSchema.exactOptional(),
    procedure: procedureCode.exactOptional(),
    case: words.exactOptional(),
    phase: z.enum(["received", "obligation-proved"]).exactOptional(),
    office: slug.exactOptional(),
    due: calendarDay,
    at: clock.exactOptional(),
  })
  .refine((each) => (each.limit === undefined) !== (each.procedure === undefined), {
    error: "either a limit or a procedure",
  });

export const workedCasesSchema: z.ZodType<WorkedCases> = z.strictObject({
  hours: officeHoursSchema.exactOptional(),
  cases: z.array(workedCaseSchema).min(1),
});
