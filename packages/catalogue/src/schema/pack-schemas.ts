import type {
  Agency,
  Level2011,
  LocalDayOff,
  Office,
  OfficeFeeAccount,
  OfficeHours,
  ProvinceFee,
  ScanRule,
  SeasonHours,
} from "@motcua/domain";
import { z } from "zod";
import { feeAmountSchema } from "./fee-schema.ts";
import { offeredSchema } from "./offered-schema.ts";
import { calendarDay, communeCode, dayOfYear, procedureCode, session, slug, unitCode, words } from "./scalars.ts";
import { dated, sourceSchema, textSchema } from "./source-schema.ts";

const sessions = z.array(session);

const week = {
  monday: sessions,
  tuesday: sessions,
  wednesday: sessions,
  thursday: sessions,
  friday: sessions,
  saturday: sessions,
  sunday: sessions,
};

/** A desk that never opens in the week could never keep a limit by the hour. */
const opensInTheWeek = ({ monday, tuesday, wednesday, thursday, friday }: OfficeHours): boolean =>
  [monday, tuesday, wednesday, thursday, friday].some((each) => each.length > 0);
const OPENS = { error: "opening hours on a day from Monday to Friday" };

export const officeHoursSchema: z.ZodType<OfficeHours> = z
  .strictObject({ from: calendarDay, ...week })
  .refine(opensInTheWeek, OPENS);

const seasonSchema: z.ZodType<SeasonHours> = z
  .strictObject({
    from: calendarDay,
    to: calendarDay.exactOptional(),
    begins: dayOfYear,
    ends: dayOfYear,
    ...week,
    source: sourceSchema,
  })
  .refine(opensInTheWeek, OPENS);

const scanRuleSchema: z.ZodType<ScanRule> = z.strictObject({
  before: z.enum(["reception", "hand-on"]),
  from: calendarDay,
  except: z.array(words).min(1).exactOptional(),
  source: sourceSchema,
});

/** `pack.yaml` */
export const packSchema = z.strictObject({
  slug,
  tenant: z.string().regex(/^[A-Y]\d{2}$/, { error: "the province's agency code, as H49" }),
  version: words,
  name: textSchema,
  hosts: z.array(words),
  supplementAnswerDays: z.strictObject({ workingDays: z.int().positive(), source: sourceSchema }),
  supplementRequiresCall: z.boolean().exactOptional(),
  scans: scanRuleSchema.exactOptional(),
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

const feeAccountSchema: z.ZodType<OfficeFeeAccount> = z.strictObject({
  bin: z.string().regex(/^\d{6}$/, { error: 'six digits in quotes, as in "970436"' }),
  account: z.string().regex(/^[0-9A-Za-z]{1,19}$/, { error: "an account of up to 19 letters and digits, in quotes" }),
  holder: words,
  source: sourceSchema,
});

const officeSchema: z.ZodType<Office> = z.strictObject({
  id: slug,
  name: words,
  shortName: words,
  code: unitCode,
  agency: slug,
  unit: communeCode.exactOptional(),
  address: words,
  phone: words,
  email: words,
  from: calendarDay,
  to: calendarDay.exactOptional(),
  successors: z.array(slug),
  successorsOutside: z.array(words).exactOptional(),
  hours: z.array(officeHoursSchema).min(1),
  seasons: z.array(seasonSchema).exactOptional(),
  feeAccount: feeAccountSchema.exactOptional(),
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

const localDayOffSchema: z.ZodType<LocalDayOff> = z.strictObject({
  day: calendarDay,
  reason: textSchema,
  source: sourceSchema,
});

/** `calendar.yaml`, where the province has days off of its own. */
export const packCalendarSchema = z.strictObject({ daysOff: z.array(localDayOffSchema) });

const level2011Schema: z.ZodType<Level2011> = z.strictObject({
  procedure: procedureCode,
  levels: z
    .array(dated(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { error: "1, 2, 3 or 4" })))
    .min(1),
});

/** `levels-2011.yaml`, the register of online levels before 15/08/2022, where the province keeps it. */
export const levels2011Schema = z.strictObject({ levels2011: z.array(level2011Schema) });

/** `texts.vi.yaml` */
export const packTextsSchema = z.strictObject({ contact: z.strictObject({ hotline: words, site: words }) });
