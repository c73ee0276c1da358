import type { DossierActType, DossierStatus } from "@motcua/domain";
import { isScreenAct, type ScreenAct } from "./act-request.ts";

/** How an act looks: the step forward, a side step, or an end without a result. */
export type ActWeight = "forward" | "aside" | "ending";

const FORWARD: readonly DossierActType[] = [
  "receive",
  "accept-supplement",
  "complete",
  "provide-supplement",
  "log-supplement-call",
  "resume-clock",
  "answer-consultation",
  "finish-leg",
  "take-up",
  "prove-obligation",
  "propose",
  "sign",
  "approve",
  "seal",
  "assess-fee",
  "pay-fee",
  "hand-to-post",
  "return-result",
];

const ENDING: readonly DossierActType[] = ["close-unanswered", "decline", "annul-result", "withdraw"];

/** What the weight of an act hangs on besides the act. */
export interface Pressing {
  readonly status: DossierStatus;
  readonly owedVnd: number;
}

/** Approving again and taking a fee that nobody owes are possible, but no step forward. */
export function weightOf(act: DossierActType, { status, owedVnd }: Pressing): ActWeight {
  if (ENDING.includes(act)) return "ending";
  const isIdle = (act === "approve" && status === "approved") || (act === "pay-fee" && owedVnd === 0);
  return FORWARD.includes(act) && !isIdle ? "forward" : "aside";
}

const WEIGHTS: readonly ActWeight[] = ["forward", "aside", "ending"];

/** The step forward first, endings last; without what is not done at this screen. */
export function inOrder(acts: readonly DossierActType[], standing: Pressing): readonly ScreenAct[] {
  const rank = (act: DossierActType): number =>
    WEIGHTS.indexOf(weightOf(act, standing)) * 100 + FORWARD.indexOf(act) + ENDING.indexOf(act);
  return acts.filter(isScreenAct).toSorted((a, b) => rank(a) - rank(b));
}
