import { filingTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import { useLanguage } from "../../portal/language.ts";

/** Where a step stands among the others. */
export interface StepPlace {
  readonly at: number;
  readonly of: number;
  readonly backPath: string | null;
}

/** “Quay lại”, and how far one has come. */
export function StepHead({ place }: { readonly place: StepPlace }): ReactNode {
  const { filing, words } = filingTexts[useLanguage()];
  return (
    <>
      {place.backPath !== null && (
        <a className="back" href={place.backPath}>
          {words.back}
        </a>
      )}
      <p className="step-count">{filing.step(place.at, place.of)}</p>
    </>
  );
}
