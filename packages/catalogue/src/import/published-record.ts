import { z } from "zod";
import { fieldText } from "../file/problem.ts";

const named = z.object({ code: z.string(), name: z.string() });

const feeSchema = z.object({ type: z.string(), value: z.number().nullable(), text: z.string() });

const paperSchema = z.object({
  /** Heading under which it is listed. */
  case: z.string(),
  code: z.string(),
  name: z.string(),
  original: z.int().min(0),
  copy: z.int().min(0),
});

/** One procedure as the national portal publishes it, before anybody has judged it. Unknown keys are left aside. */
const publishedRecord = z.object({
  code: z.string(),
  name: z.string(),
  state: z.string(),
  field: z.array(named),
  promulgatedBy: named,
  publicationDecision: z.string(),
  levels: z.object({
    isWard: z.boolean(),
    isProvince: z.boolean(),
    isMinistry: z.boolean(),
    isOtherAgency: z.boolean(),
  }),
  flags: z.object({ isFullProcess: z.boolean() }),
  executing: z.array(z.string()),
  subjects: z.array(named),
  channels: z.array(
    z.object({
      method: z.enum(["DIRECT", "ONLINE", "POSTAL"]),
      /** A number, or a whole paragraph. */
      time: z.union([z.number(), z.string()]),
      unit: z.string(),
      note: z.string(),
      fees: z.array(feeSchema),
    }),
  ),
  cases: z.array(z.object({ code: z.string(), name: z.string(), qty: z.number(), unit: z.string() })),
  returningMethods: z.array(z.object({ type: z.string(), value: z.array(z.string()) })),
  components: z.array(paperSchema),
  /** Rows among the papers with neither originals nor copies. */
  componentNotes: z.array(paperSchema),
  results: z.array(named),
  requirements: z.string(),
  legalBasis: z.array(z.string()),
  steps: z.array(z.string()),
  /** Milliseconds since 1970. */
  updatedAt: z.int().min(0).max(4_102_444_800_000),
});

export type PublishedRecord = z.infer<typeof publishedRecord>;
export type PublishedChannel = PublishedRecord["channels"][number];
export type PublishedFee = z.infer<typeof feeSchema>;
export type PublishedPaper = z.infer<typeof paperSchema>;

/** A record, or the fields that are not what the portal publishes. */
export function publishedRecordOf(
  value: unknown,
): { readonly ok: true; readonly value: PublishedRecord } | { readonly ok: false; readonly wrong: readonly string[] } {
  const parsed = publishedRecord.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        wrong: parsed.error.issues.map(({ path, message }) => `${fieldText(path as (string | number)[])}: ${message}`),
      };
}
