import type { InstantService, OfferedProcedure, OnlineOnly } from "@motcua/domain";
import { z } from "zod";
import { calendarDay, procedureCode, slug, words } from "./scalars.ts";
import { dated, sourceSchema, textSchema } from "./source-schema.ts";
import { phasesSchema } from "./time-limit-schema.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const onlineOnlySchema: z.ZodType<OnlineOnly> = z.strictObject({ offices: z.array(slug), legalNote: textSchema });

const instantSchema: z.ZodType<InstantService> = z.strictObject({
  weekday: z.enum(WEEKDAYS).transform((name) => WEEKDAYS.indexOf(name) + 1),
  minutes: z.int().positive(),
  from: calendarDay,
  to: calendarDay.exactOptional(),
  source: sourceSchema,
});

/** One procedure of `pack.yaml`. */
export const offeredSchema: z.ZodType<OfferedProcedure> = z.strictObject({
  code: procedureCode,
  offices: z.array(slug).min(1),
  decidedBy: words,
  shortened: z
    .array(z.strictObject({ caseCode: words, from: calendarDay, value: phasesSchema, source: sourceSchema }))
    .default([]),
  agency: slug.exactOptional(),
  onlineOnly: z.array(dated(onlineOnlySchema)).min(1).exactOptional(),
  instant: z.array(instantSchema).min(1).exactOptional(),
  nonTerritorial: z.boolean().exactOptional(),
  legAgencies: z.record(slug, slug).exactOptional(),
  onSite: z
    .array(z.enum(["receive", "appraise", "approve", "seal", "return"]))
    .min(1)
    .exactOptional(),
});
