import type { Dossier } from "../dossier/dossier.ts";

/** Loại thư đi kèm kết quả. */
export type CourtesyLetter =
  | "birth" // thư chúc mừng khai sinh
  | "marriage" // thư chúc mừng kết hôn
  | "condolence"; // thư chia buồn

/** Which procedure's result a letter goes with, as the province decided. */
export interface CourtesyRule {
  readonly procedure: string;
  readonly letter: CourtesyLetter;
}

/** Of a dossier, what the letter depends on. */
export type LetterDossier = Pick<Dossier, "procedure" | "status" | "result" | "earlierResults">;

/**
 * Thư chúc mừng, chia buồn to lay with a result that was granted: not with a refusal, and not again with a correction.
 * The officer decides whether it goes: a rule does not know that a child who is registered has died.
 */
export function courtesyLetterFor(
  { procedure, status, result, earlierResults }: LetterDossier,
  rules: readonly CourtesyRule[],
): CourtesyLetter | null {
  const isFirst = status === "result-ready" && earlierResults.length === 0;
  if (!isFirst || result?.outcome !== "grant" || result.standing !== "valid") return null;
  return rules.find((each) => each.procedure === procedure)?.letter ?? null;
}
