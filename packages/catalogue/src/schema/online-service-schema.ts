import type { OnlineService } from "@motcua/domain";
import { z } from "zod";

export const onlineServiceSchema: z.ZodType<OnlineService> = z.discriminatedUnion(
  "mode",
  [
    z.strictObject({ mode: z.literal("full") }),
    z.strictObject({
      mode: z.literal("partial"),
      reason: z.enum([
        "presence-by-law",
        "on-site-verification",
        "technical-incident",
        "unsolved-technical-matter",
        "result-on-paper-only",
      ]),
    }),
    z.strictObject({ mode: z.literal("none") }),
  ],
  { error: "one of full, partial, none" },
);
