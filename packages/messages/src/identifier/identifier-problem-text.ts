import type { IdentifierProblem } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import type { ProblemTexts } from "../problem-texts.ts";
import type { RefusalText } from "../refusal/refusal-texts.ts";
import { codeProblems } from "./code-problems.ts";
import { personProblems } from "./person-problems.ts";

const TEXTS: ProblemTexts<IdentifierProblem> = { ...personProblems, ...codeProblems };

/** Số hoặc mã sai ở đâu và phải làm gì: for every number and code that the domain reads. */
export function identifierProblemText(problem: IdentifierProblem, language: Language): RefusalText {
  // The table gives each code the function of its own problem; TypeScript cannot follow that pair through the index.
  const speak = TEXTS[problem.code] as (problem: IdentifierProblem) => InBoth<RefusalText>;
  return speak(problem)[language];
}
