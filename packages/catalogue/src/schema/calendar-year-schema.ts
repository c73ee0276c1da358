import type { CalendarYear } from "@motcua/domain";
import { z } from "zod";
import { calendarDay } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

const reason = z.enum([
  "new-year",
  "lunar-new-year",
  "hung-kings",
  "reunification",
  "labour-day",
  "national-day",
  "culture-day",
  "compensatory",
  "swapped",
]);

export const calendarYearSchema: z.ZodType<CalendarYear> = z.strictObject({
  year: z.int().min(2000).max(2100),
  status: z.enum(["official", "projected"]),
  daysOff: z.array(z.strictObject({ day: calendarDay, reason, source: sourceSchema.exactOptional() })),
  madeUpDays: z.array(
    z.strictObject({ day: calendarDay, insteadOf: calendarDay, source: sourceSchema.exactOptional() }),
  ),
  source: sourceSchema,
});
