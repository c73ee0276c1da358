import type { Component, Procedure, Publication, ResultKind } from "@motcua/domain";
import { z } from "zod";
import { channelSchema, feeRuleSchema } from "./fee-schema.ts";
import { onlineServiceSchema } from "./online-service-schema.ts";
import { calendarDay, fieldCode, procedureCode, slug, words } from "./scalars.ts";
import { dated, officialOrTextSchema, sourceSchema, textSchema } from "./source-schema.ts";
import { phasesSchema, timeLimitSchema } from "./time-limit-schema.ts";

/** `procedure.yaml`: the procedure without its form, and with its legal documents by number only. */
export type ProcedureFile = Omit<Procedure, "form" | "legalBasis"> & { readonly legalBasis: readonly string[] };

const caseSchema = z.strictObject({
  code: words,
  title: officialOrTextSchema,
  limits: z.array(dated(phasesSchema)).min(1),
});

/** Without plain words of ours a paper goes by its official name. */
const componentSchema: z.ZodType<Component> = z
  .strictObject({
    code: words,
    title: words,
    plain: textSchema.exactOptional(),
    originals: z.int().min(0),
    copies: z.int().min(0),
    need: z.enum(["required", "if-applicable", "shown", "form"]),
    listedUnder: z.array(words).min(1).exactOptional(),
  })
  .transform((component) => ({ plain: { vi: component.title, en: component.title }, ...component }));

/** Template and symbol of a result that nobody has given its own: a general decision, numbered `12/KQ`. */
const resultSchema: z.ZodType<ResultKind> = z.strictObject({
  code: words,
  title: words,
  template: slug.default("general-decision"),
  symbol: words.default("KQ"),
});

const publicationSchema: z.ZodType<Publication> = z.strictObject({
  by: words,
  executing: z.array(words),
  steps: z.array(words),
  notes: z.array(words),
  conditions: words.exactOptional(),
});

const levelSchema = z.enum(["commune", "province", "ministry", "other-agency"]);

const legSchema = z.strictObject({
  id: slug,
  title: textSchema,
  agency: words,
  level: levelSchema.exactOptional(),
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
  levels: z.array(levelSchema).min(1),
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
  guidance: guidanceSchema.exactOptional(),
  publication: publicationSchema.exactOptional(),
  legs: z.array(legSchema),
  source: sourceSchema,
});

/** `legal-documents.yaml`: titles of the documents that procedures rest on, by number. */
export const legalDocumentsSchema = z.strictObject({ documents: z.record(words, words) });
