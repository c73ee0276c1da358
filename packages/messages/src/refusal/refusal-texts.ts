import type { Refusal, RefusalCode } from "@motcua/domain";
import type { InBoth } from "../language.ts";

/** Lời từ chối: what happened, and what to do next. */
export interface RefusalText {
  readonly title: string;
  readonly next: string;
}

/** The name that a person knows of a paper, procedure, office or seal, by its code. */
export type NameOf = (code: string) => string;

/** A text for every code of a family; a code without one does not compile. */
export type RefusalTexts<C extends RefusalCode> = {
  readonly [K in C]: (refusal: Extract<Refusal, { code: K }>, nameOf: NameOf) => InBoth<RefusalText>;
};

/** The codes whose noun is one of these. */
export type Family<Noun extends string> = Extract<RefusalCode, `${Noun}.${string}`>;
