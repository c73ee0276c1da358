import type { IndicatorId, YearTarget } from "@motcua/domain";
import { z } from "zod";
import { slug } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

/** Every indicator there is: one more does not compile until a target may be set for it. */
const INDICATORS: Readonly<Record<IndicatorId, true>> = {
  "solved-on-time": true,
  "filed-online": true,
  "paid-cashless": true,
  "inputs-digitised": true,
  "results-signed": true,
  "supplements-told": true,
  "four-on-the-spot": true,
  "five-on-the-spot": true,
  "answers-satisfied": true,
  "766-1.1": true,
  "766-1.2": true,
  "766-1.3": true,
  "766-1.4": true,
  "766-2.1": true,
  "766-3.3": true,
  "766-3.5a": true,
  "766-3.5b": true,
  "766-3.6": true,
  "766-4.1": true,
  "766-4.2": true,
  "766-4.certified": true,
  "766-4.3": true,
  "766-4.4": true,
  "766-4.5a": true,
  "766-4.5b": true,
  "766-5.2": true,
  "766-5.3": true,
  "766-5.4": true,
};

const targetSchema: z.ZodType<YearTarget> = z.strictObject({
  indicator: z.enum(Object.keys(INDICATORS) as IndicatorId[]),
  year: z.int().min(2000).max(2100),
  percent: z.number().min(0).max(100),
  agency: slug.exactOptional(),
  source: sourceSchema,
});

/** `targets.yaml`, where the province has set itself targets. */
export const targetsSchema = z.strictObject({ targets: z.array(targetSchema) });
