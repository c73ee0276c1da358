import type { SummedProblem } from "@motcua/ui";

/** Id of the control of an act's field. */
export const actField = (name: string): string => `act-${name}`;

/** Ô còn trống: a problem for each field that has to be filled and is not, in the order of the texts. */
export const blanks = <T extends object>(
  typed: T,
  texts: Readonly<Partial<Record<keyof T & string, string>>>,
): readonly SummedProblem[] =>
  Object.entries<string | undefined>(texts)
    .filter(([name]) => String(typed[name as keyof T] ?? "").trim() === "")
    .map(([name, text = ""]) => ({ field: actField(name), text }));
