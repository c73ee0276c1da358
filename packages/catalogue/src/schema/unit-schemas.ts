import { z } from "zod";
import { calendarDay, communeCode, words } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

const provinceNumber = z.string().regex(/^\d{2}$/, { error: 'two digits in quotes, as in "22"' });
const personalNumberCode = z.string().regex(/^\d{3}$/, { error: 'three digits in quotes, as in "022"' });

/** Mã định danh cấp 1 (QĐ 20/2020/QĐ-TTg), and how far it has been compared with what provinces publish. */
const agencyCode = z.strictObject({
  code: z.string().regex(/^H\d{2}$/, { error: "an agency code such as H49" }),
  confidence: z.enum(["found", "seen", "listed", "expected"]),
});

const provinceKind = z.enum(["province", "city"]);

const formerProvinceSchema = z.strictObject({
  code: provinceNumber,
  kind: provinceKind,
  name: words,
  personalNumberCode,
  agencyCode,
});

const provinceSchema = z.strictObject({
  code: provinceNumber,
  kind: provinceKind,
  name: words,
  communes: z.int().positive(),
  /** Of a province that went on unchanged; else its predecessors have it. */
  personalNumberCode: personalNumberCode.exactOptional(),
  agencyCode: agencyCode.exactOptional(),
  /** Where it did not begin on the day of the file. */
  from: calendarDay.exactOptional(),
  source: sourceSchema.exactOptional(),
  /** The same province under another kind or name later. */
  renewed: z
    .array(z.strictObject({ from: calendarDay, kind: provinceKind, name: words.exactOptional(), source: sourceSchema }))
    .exactOptional(),
  /** None: it went on unchanged. */
  predecessors: z.array(formerProvinceSchema).min(1).exactOptional(),
});

/** `units/provinces.yaml` */
export const provincesSchema = z.strictObject({
  on: calendarDay,
  source: sourceSchema,
  provinces: z.array(provinceSchema).min(1),
});

const districtSchema = z.strictObject({
  kind: z.enum(["city", "district", "urban-district", "town"]),
  name: words,
  formerProvince: provinceNumber.exactOptional(),
  /** Whether each of its communes is named in this file, so that its successors are theirs. */
  communes: z.enum(["all", "some"]),
  from: calendarDay.exactOptional(),
  source: sourceSchema.exactOptional(),
});

const predecessorSchema = z.strictObject({
  kind: z.enum(["commune", "ward", "township", "district"]),
  name: words,
  district: words.exactOptional(),
  part: z.literal(true).exactOptional(),
});

const communeSchema = z.strictObject({
  code: communeCode,
  kind: z.enum(["commune", "ward", "special-zone"]),
  name: words,
  formerProvince: provinceNumber.exactOptional(),
  source: sourceSchema.exactOptional(),
  predecessors: z.array(predecessorSchema).min(1),
});

/** `units/communes/<province>.yaml` */
export const communesSchema = z.strictObject({
  province: provinceNumber,
  on: calendarDay,
  source: sourceSchema,
  districts: z.array(districtSchema),
  communes: z.array(communeSchema).min(1),
});

export type ProvincesFile = z.infer<typeof provincesSchema>;
export type CommunesFile = z.infer<typeof communesSchema>;
