import type { Agency, Office, OfferedProcedure, OfficeHours, ProvinceFee, Seal } from "@motcua/domain";
import { z } from "zod";
import { feeAmountSchema } from "./fee-schema.ts";
import { calendarDay, fieldCode, procedureCode, session, slug, unitCode, words } from "./scalars.ts";
import { dated, sourceSchema, textSchema } from "./source-schema.ts";
import { phasesSchema } from "./time-limit-schema.ts";

const sessions = z.array(session);

export const officeHoursSchema: z.ZodType<OfficeHours> = z.strictObject({
  from: calendarDay,
  monday: sessions,
  tuesday: sessions,
  wednesday: sessions,
  thursday: sessions,
  friday: sessions,
  saturday: sessions,
  sunday: sessions,
});

const offeredSchema: z.ZodType<OfferedProcedure> = z.strictObject({
  code: procedureCode,
  offices: z.array(slug).min(1),
  decidedBy: words,
  shortened: z
    .array(z.strictObject({ caseCode: words, from: calendarDay, value: phasesSchema, source: sourceSchema }))
    .default([]),
});

/** `pack.yaml` */
export const packSchema = z.strictObject({
  slug,
  tenant: z.string().regex(/^[A-Y]\d{2}$/, { error: "the province's agency code, as H49" }),
  version: words,
  name: textSchema,
  hosts: z.array(words),
  supplementAnswerDays: z.strictObject({ workingDays: z.int().positive(), source: sourceSchema }),
  procedures: z.array(offeredSchema),
});

const agencySchema: z.ZodType<Agency> = z.strictObject({
  id: slug,
  name: words,
  superior: words,
  code: unitCode,
  place: words,
  from: calendarDay,
  to: calendarDay.exactOptional(),
  signatureLines: z.array(words).min(1),
  source: sourceSchema,
});

const officeSchema: z.ZodType<Office> = z.strictObject({
  id: slug,
  name: words,
  shortName: words,
  code: unitCode,
  agency: slug,
  address: words,
  phone: words,
  email: words,
  from: calendarDay,
  to: calendarDay.exactOptional(),
  successors: z.array(slug),
  hours: z.array(officeHoursSchema).min(1),
  source: sourceSchema,
});

/** `offices.yaml` */
export const officesSchema = z.strictObject({
  agencies: z.array(agencySchema).min(1),
  offices: z.array(officeSchema).min(1),
});

const provinceFeeSchema: z.ZodType<ProvinceFee> = z.strictObject({
  procedure: procedureCode,
  fee: slug,
  amounts: z.array(dated(feeAmountSchema)).min(1),
});

/** `fees.yaml` */
export const feesSchema = z.strictObject({ fees: z.array(provinceFeeSchema) });

const sealSchema: z.ZodType<Seal> = z.strictObject({
  id: slug,
  agency: slug,
  ordinal: z.union([z.literal(1), z.literal(2)], { error: "1 or 2" }),
  title: words,
  diameterMm: z.number().min(15).max(60),
  permissionDocument: words.exactOptional(),
  from: calendarDay,
  to: calendarDay.exactOptional(),
  custodian: words,
  office: slug,
  scope: z.strictObject({ fields: z.array(fieldCode), procedures: z.array(procedureCode) }),
  source: sourceSchema,
});

/** `seals.yaml` */
export const sealsSchema = z.strictObject({ seals: z.array(sealSchema) });

/** `texts.vi.yaml` */
export const packTextsSchema = z.strictObject({ contact: z.strictObject({ hotline: words, site: words }) });
