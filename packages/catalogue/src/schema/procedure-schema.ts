import type { Procedure } from "@motcua/domain";
import { z } from "zod";
import { channelSchema, feeRuleSchema } from "./fee-schema.ts";
import { onlineServiceSchema } from "./online-service-schema.ts";
import { calendarDay, fieldCode, procedureCode, slug, words } from "./scalars.ts";
import { dated, sourceSchema, textSchema } from "./source-schema.ts";
import { phasesSchema, timeLimitSchema } from "./time-limit-schema.ts";

/** `procedure.yaml`: the procedure without its form, and with its legal documents by number only. */
export type ProcedureFile = Omit<Procedure, "form" | "legalBasis"> & { readonly legalBasis: readonly string[] };

const caseSchema = z.strictObject({ code: words, title: textSchema, limits: z.array(dated(phasesSchema)).min(1) });

const componentSchema = z.strictObject({
  code: words,
  title: words,
  plain: textSchema,
  originals: z.int().min(0),
  copies: z.int().min(0),
  need: z.enum(["required", "if-applicable", "shown", "form"]),
});

const resultSchema = z.strictObject({ code: words, title: words, template: slug, symbol: words });

const legSchema = z.strictObject({
  id: slug,
  title: textSchema,
  agency: words,
  limit: timeLimitSchema,
  after: z.array(slug),
});

const guidanceSchema = z.strictObject({
  summary: textSchema,
  who: textSchema,
  steps: z.array(textSchema).min(1),
  result: textSchema,
  keywords: z.array(words).min(1),
});

export const procedureSchema: z.ZodType<ProcedureFile> = z.strictObject({
  code: procedureCode,
  version: calendarDay,
  title: words,
  field: z.strictObject({ code: fieldCode, title: words }),
  levels: z.array(z.enum(["commune", "province", "ministry"])).min(1),
  subjects: z.array(words).min(1),
  channels: z.array(channelSchema).min(1),
  returnChannels: z.array(channelSchema).min(1),
  cases: z.tuple([caseSchema], caseSchema),
  fees: z.array(feeRuleSchema),
  components: z.array(componentSchema),
  results: z.tuple([resultSchema], resultSchema),
  online: z.array(dated(onlineServiceSchema)).min(1),
  legalBasis: z.array(words),
  publicationDecision: words,
  guidance: guidanceSchema,
  legs: z.array(legSchema),
  source: sourceSchema,
});

/** `legal-documents.yaml`: titles of the documents that procedures rest on, by number. */
export const legalDocumentsSchema = z.strictObject({ documents: z.record(words, words) });
