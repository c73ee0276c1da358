import type { Source, Text } from "@motcua/domain";
import { z } from "zod";
import { calendarDay, words } from "./scalars.ts";

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  document: words,
  clause: words.exactOptional(),
  note: words.exactOptional(),
});

export const textSchema: z.ZodType<Text> = z.strictObject({ vi: words, en: words });

/** A text in both languages, or official words that stand in both as they are. */
export const officialOrTextSchema: z.ZodType<Text> = z.union(
  [words.transform((official) => ({ vi: official, en: official })), z.strictObject({ vi: words, en: words })],
  { error: "the official words, or vi and en" },
);

/** A value from its day on, with its source. */
export const dated = <T>(value: z.ZodType<T>) => z.strictObject({ from: calendarDay, value, source: sourceSchema });
