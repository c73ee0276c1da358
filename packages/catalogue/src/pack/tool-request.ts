import type { Moment, Text } from "@motcua/domain";
import type { Language } from "@motcua/messages";
import type { Problem } from "../file/problem.ts";
import type { Catalogue } from "../read/read-catalogue.ts";
import { expectedText } from "./expected-text.ts";
import { REASONS, USAGE } from "./tool-texts.ts";

/** Exit codes: all is well, data are wrong, called the wrong way (EX_USAGE). */
export type ExitCode = 0 | 1 | 64;

/** What the tool needs of the machine. */
export interface ToolSurroundings {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly now: () => Moment;
  readonly national: () => Catalogue;
}

/** One call of the tool, read. */
export interface ToolRequest extends ToolSurroundings {
  readonly given: readonly string[];
  readonly options: Readonly<
    Partial<Record<"dossiers" | "old" | "at" | "tenant" | "name" | "name-en" | "dir", string>>
  >;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** Called the wrong way: what is wrong with it, then how it is done. */
export function misused({ complain, language }: Pick<ToolRequest, "complain" | "language">, why: Text): 64 {
  complain(why[language]);
  complain("");
  complain(USAGE[language]);
  return 64;
}

/** Each problem on its line, then how many there are. */
export function refused(
  { complain, language }: Pick<ToolRequest, "complain" | "language">,
  problems: readonly Problem[],
): 1 {
  for (const { file, line, field, reason, expected } of problems) {
    const where = `${file}:${line} ${field === "" ? { vi: "(cả tệp)", en: "(whole file)" }[language] : field}`;
    const need = { vi: "cần", en: "expected" }[language];
    complain(`${where}: ${REASONS[reason][language]}: ${need} ${expectedText(expected, language)}`);
  }
  complain({ vi: `${problems.length} lỗi.`, en: `${problems.length} problem(s).` }[language]);
  return 1;
}
