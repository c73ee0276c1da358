import type { Phase, TimeLimit } from "@motcua/domain";
import { z } from "zod";
import { clock, words } from "./scalars.ts";

const halves = z.number().positive().multipleOf(0.5, { error: "whole or half units" });
const whole = z.int().positive();

const UNITS = "one of working-day, working-hour, calendar-day, month, same-day, chain, unlabelled";

export const timeLimitSchema: z.ZodType<TimeLimit> = z.discriminatedUnion(
  "unit",
  [
    z.strictObject({ unit: z.literal("working-day"), quantity: halves }),
    z.strictObject({ unit: z.literal("working-hour"), quantity: halves }),
    z.strictObject({ unit: z.literal("calendar-day"), quantity: whole }),
    z.strictObject({ unit: z.literal("month"), quantity: whole }),
    z.strictObject({ unit: z.literal("same-day"), cutOff: clock }),
    z.strictObject({
      unit: z.literal("chain"),
      get parts() {
        return z.array(timeLimitSchema).min(2);
      },
    }),
    z.strictObject({ unit: z.literal("unlabelled"), text: words }),
  ],
  { error: UNITS },
);

export const phasesSchema: z.ZodType<readonly Phase[]> = z
  .array(z.strictObject({ startsOn: z.enum(["received", "obligation-proved"]), limit: timeLimitSchema }))
  .min(1);
