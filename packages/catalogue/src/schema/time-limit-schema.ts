import type { LimitPart, Phase, TimeLimit } from "@motcua/domain";
import { z } from "zod";
import { clock, words } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

const halves = z.number().positive().multipleOf(0.5, { error: "whole or half units" });
const whole = z.int().positive();

const startRule = z.strictObject({ lastMinutes: z.int().nonnegative(), source: sourceSchema }).exactOptional();

const UNITS = "one of working-day, working-hour, calendar-day, month, same-day, chain, unlabelled";

/** The rule on late reception stands at a limit as a whole: a part of a row has none. */
const limitWith = <Rule extends { readonly startRule?: typeof startRule }>(rule: Rule) =>
  z.discriminatedUnion(
    "unit",
    [
      z.strictObject({ unit: z.literal("working-day"), quantity: halves, ...rule }),
      z.strictObject({ unit: z.literal("working-hour"), quantity: halves, ...rule }),
      z.strictObject({ unit: z.literal("calendar-day"), quantity: whole, ...rule }),
      z.strictObject({ unit: z.literal("month"), quantity: whole, ...rule }),
      z.strictObject({ unit: z.literal("same-day"), cutOff: clock }),
      z.strictObject({ unit: z.literal("chain"), parts: z.array(z.lazy(() => limitPartSchema)).min(2), ...rule }),
      z.strictObject({ unit: z.literal("unlabelled"), text: words }),
    ],
    { error: UNITS },
  );

const limitPartSchema: z.ZodType<LimitPart> = limitWith({});

export const timeLimitSchema: z.ZodType<TimeLimit> = limitWith({ startRule });

export const phasesSchema: z.ZodType<readonly Phase[]> = z
  .array(z.strictObject({ startsOn: z.enum(["received", "obligation-proved"]), limit: timeLimitSchema }))
  .min(1);
