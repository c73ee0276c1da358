import type { Seal } from "@motcua/domain";
import { z } from "zod";
import { calendarDay, fieldCode, procedureCode, slug, words } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

const handOverSchema = z.strictObject({
  to: words,
  from: calendarDay,
  until: calendarDay.exactOptional(),
  document: words,
});

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
  handOvers: z.array(handOverSchema).exactOptional(),
  office: slug,
  scope: z.strictObject({ fields: z.array(fieldCode), procedures: z.array(procedureCode) }),
  source: sourceSchema,
});

/** `seals.yaml` */
export const sealsSchema = z.strictObject({ seals: z.array(sealSchema) });
