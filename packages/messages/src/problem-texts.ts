import type { InBoth } from "./language.ts";
import type { RefusalText } from "./refusal/refusal-texts.ts";

/** A text for every code of a union of problems (vấn đề); a code without one does not compile. */
export type ProblemTexts<P extends { readonly code: string }> = {
  readonly [C in P["code"]]: (problem: Extract<P, { code: C }>) => InBoth<RefusalText>;
};
