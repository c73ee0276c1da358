import type { FeeAmount, FeeRule, VndByChannel } from "@motcua/domain";
import { z } from "zod";
import { slug, vnd, words } from "./scalars.ts";
import { sourceSchema } from "./source-schema.ts";

export const channelSchema = z.enum(["counter", "online", "post"]);

/** One amount for every channel, or one for each that has one. */
const vndByChannel: z.ZodType<VndByChannel> = z
  .union(
    [
      vnd,
      z
        .strictObject({ counter: vnd.exactOptional(), online: vnd.exactOptional(), post: vnd.exactOptional() })
        .refine((amounts) => Object.keys(amounts).length > 0),
    ],
    { error: "whole đồng, or some of counter, online and post in whole đồng" },
  )
  .transform((amount) => (typeof amount === "number" ? { counter: amount, online: amount, post: amount } : amount));

export const feeAmountSchema: z.ZodType<FeeAmount> = z.discriminatedUnion(
  "by",
  [
    z.strictObject({ by: z.literal("none") }),
    z.strictObject({ by: z.literal("case"), vnd: vndByChannel }),
    z.strictObject({ by: z.literal("unit"), unit: z.enum(["copy", "person"]), vnd: vndByChannel }),
    z.strictObject({
      by: z.literal("page"),
      tiers: z.array(z.strictObject({ upToPage: z.int().positive().exactOptional(), vndPerPage: vnd })).min(1),
      capVndPerCopy: vnd,
    }),
    z.strictObject({
      by: z.literal("foreign-currency"),
      currency: z.string().regex(/^[A-Z]{3}$/, { error: "three letters, as in USD" }),
      amount: z.number().positive(),
    }),
    z.strictObject({ by: z.literal("province") }),
    z.strictObject({ by: z.literal("unlabelled"), text: words }),
  ],
  { error: "one of none, case, unit, page, foreign-currency, province, unlabelled" },
);

export const feeRuleSchema: z.ZodType<FeeRule> = z.strictObject({
  id: slug,
  title: words,
  kind: z.enum(["charge", "duty"]),
  amount: feeAmountSchema,
  exemptions: z.array(words),
  source: sourceSchema,
});
