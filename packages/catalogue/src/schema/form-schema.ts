import type { Condition, FormDefinition, FormField } from "@motcua/domain";
import { z } from "zod";
import { slug, words } from "./scalars.ts";
import { textSchema } from "./source-schema.ts";

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ field: slug, equals: words }),
      z.strictObject({ field: slug, oneOf: z.array(words).min(1) }),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ],
    { error: "field with equals, field with oneOf, all, any, or not" },
  ),
);

const asked = {
  id: slug,
  label: textSchema,
  hint: textSchema.exactOptional(),
  optional: z.boolean().exactOptional(),
  when: conditionSchema.exactOptional(),
  prefill: z
    .enum(["account.full-name", "account.personal-number", "account.born-on", "account.phone", "account.address"])
    .exactOptional(),
};

const options = z.array(z.strictObject({ value: slug, label: textSchema })).min(1);
const today = z.literal("today").exactOptional();

const fieldSchema: z.ZodType<FormField> = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ ...asked, kind: z.enum(["text", "long-text"]), maxLength: z.int().positive().exactOptional() }),
    z.strictObject({ ...asked, kind: z.enum(["choice", "choices"]), options }),
    z.strictObject({ ...asked, kind: z.literal("day"), notAfter: today, notBefore: today }),
    z.strictObject({
      ...asked,
      kind: z.literal("whole-number"),
      least: z.int().exactOptional(),
      most: z.int().exactOptional(),
    }),
    z.strictObject({ ...asked, kind: z.enum(["personal-number", "phone", "email", "address", "full-name"]) }),
  ],
  {
    error:
      "one of text, long-text, choice, choices, day, whole-number, personal-number, phone, email, address, full-name",
  },
);

export const formSchema: z.ZodType<FormDefinition> = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        id: slug,
        title: textSchema,
        intro: textSchema.exactOptional(),
        when: conditionSchema.exactOptional(),
        fields: z.array(fieldSchema).min(1),
      }),
    )
    .min(1),
});
