import { z } from "zod";

const figureSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  value: z.number(),
  /** Decimals as printed; the platform's value is rounded to as many. */
  decimals: z.int().nonnegative().default(0),
  unit: z.enum(["count", "percent", "points"]).default("count"),
  /** gần, hơn, khoảng: how the number was hedged. */
  sense: z.enum(["exact", "nearly", "over", "about"]).default("exact"),
  /** Where we worked it out from printed figures, how. */
  derived: z.string().exactOptional(),
});

/** Số liệu đã công bố: one printed figure. */
export type Figure = z.infer<typeof figureSchema>;

export const scenarioSchema = z.strictObject({
  slug: z.string(),
  centre: z.string(),
  province: z.string(),
  asOf: z.iso.date(),
  source: z.strictObject({ document: z.string(), note: z.string() }),
  figures: z.array(figureSchema).min(1),
});

/** What was published about one real centre. */
export type Scenario = z.infer<typeof scenarioSchema>;
