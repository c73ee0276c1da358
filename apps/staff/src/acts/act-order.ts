import type { DossierActType } from "@motcua/domain";

/** How an act looks: the step forward, a side step, or an end without a result. */
export type ActWeight = "forward" | "aside" | "ending";

const FORWARD: readonly DossierActType[] = [
  "receive",
  "accept-supplement",
  "complete",
  "provide-supplement",
  "take-up",
  "prove-obligation",
  "propose",
  "sign",
  "approve",
  "seal",
  "pay-fee",
  "hand-to-post",
  "return-result",
];

const ENDING: readonly DossierActType[] = ["close-unanswered", "decline", "withdraw"];

export const weightOf = (act: DossierActType): ActWeight => (FORWARD.includes(act) ? "forward" : ENDING.includes(act) ? "ending" : "aside");

const rank = (act: DossierActType): number => (FORWARD.includes(act) ? FORWARD.indexOf(act) : ENDING.includes(act) ? 200 + ENDING.indexOf(act) : 100);

/** The step forward first, endings last. Filing is no act of this screen. */
export const inOrder = (acts: readonly DossierActType[]): readonly DossierActType[] =>
  acts.filter((act) => act !== "submit").toSorted((a, b) => rank(a) - rank(b));
