import type { SignatureLevel } from "../verify/report.ts";
import { UsageError } from "./usage-error.ts";
import { addressWords, oneOf } from "./words.ts";

/** The level that is asked for, and the timestamp authorities to ask: one that is named is meant to be asked. */
export const levelAndAuthorities = (values: {
  readonly level?: string | undefined;
  readonly tsa?: readonly string[] | undefined;
}): { readonly level: SignatureLevel; readonly authorities: readonly string[] } => {
  const authorities = addressWords("tsa", values.tsa ?? []);
  const wanted = values.level ?? (authorities.length > 0 ? "B-T" : "B-B");
  const level = oneOf("level", wanted, ["B-B", "B-T", "B-LT", "B-LTA"]);
  if (level !== "B-B" && authorities.length === 0)
    throw new UsageError(`Mức ${level} cần --tsa.`, `The level ${level} needs --tsa.`);
  return { level, authorities: level === "B-B" ? [] : authorities };
};
