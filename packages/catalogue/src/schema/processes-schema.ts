import { ROLES, STEP_MARKS, type InternalProcess, type ProcessStep } from "@motcua/domain";
import { z } from "zod";
import { calendarDay, procedureCode, slug, words } from "./scalars.ts";
import { sourceSchema, textSchema } from "./source-schema.ts";

const stepSchema: z.ZodType<ProcessStep> = z.strictObject({
  id: slug,
  title: textSchema,
  role: z.enum(ROLES),
  minutes: z.int().min(0),
  endsWith: z.enum(STEP_MARKS).exactOptional(),
  form: words.exactOptional(),
  record: words.exactOptional(),
});

const processSchema: z.ZodType<InternalProcess> = z.strictObject({
  procedure: procedureCode,
  caseCode: words,
  isoCode: words,
  version: words,
  from: calendarDay,
  to: calendarDay.exactOptional(),
  steps: z.array(stepSchema).min(1),
  source: sourceSchema,
});

/** `processes.yaml`, the internal processes that the province has published. */
export const processesSchema = z.strictObject({ processes: z.array(processSchema) });
