import type { InBoth } from "../language.ts";

/** Câu viết về một sự kiện, in both languages; null where there is nothing to say. */
export type Sentences = InBoth<string> | null;

/** Words that a person typed, closed by one full stop. */
export const sentence = (typed: string): string => (/[.!?…]$/.test(typed) ? typed : `${typed}.`);

/** Lý do. */
export const reason = (typed: string): Sentences => ({
  vi: `Lý do: ${sentence(typed)}`,
  en: `Reason: ${sentence(typed)}`,
});
