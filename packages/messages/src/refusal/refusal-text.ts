import type { Refusal, RefusalCode } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import { accessRefusals } from "./access-refusals.ts";
import { conductRefusals } from "./conduct-refusals.ts";
import { deadlineRefusals } from "./deadline-refusals.ts";
import { dossierRefusals } from "./dossier-refusals.ts";
import { feedbackRefusals } from "./feedback-refusals.ts";
import { filingRefusals } from "./filing-refusals.ts";
import { indicatorRefusals } from "./indicator-refusals.ts";
import { partRefusals } from "./part-refusals.ts";
import { paymentRefusals } from "./payment-refusals.ts";
import { publicationRefusals } from "./publication-refusals.ts";
import { resultRefusals } from "./result-refusals.ts";
import { returnRefusals } from "./return-refusals.ts";
import { callRefusals } from "./call-refusals.ts";
import { sealRefusals } from "./seal-refusals.ts";
import { signingRefusals } from "./signing-refusals.ts";
import { surveyRefusals } from "./survey-refusals.ts";
import { transferRefusals } from "./transfer-refusals.ts";
import { unitRefusals } from "./unit-refusals.ts";
import type { NameOf, RefusalText, RefusalTexts } from "./refusal-texts.ts";

/** Every code there is: a new one does not compile until a family has its text in both languages. */
const TEXTS: RefusalTexts<RefusalCode> = {
  ...accessRefusals,
  ...conductRefusals,
  ...deadlineRefusals,
  ...dossierRefusals,
  ...feedbackRefusals,
  ...filingRefusals,
  ...indicatorRefusals,
  ...partRefusals,
  ...paymentRefusals,
  ...publicationRefusals,
  ...resultRefusals,
  ...returnRefusals,
  ...callRefusals,
  ...sealRefusals,
  ...signingRefusals,
  ...surveyRefusals,
  ...transferRefusals,
  ...unitRefusals,
};

const asCode: NameOf = (code) => code;

/** Vì sao không làm được và làm gì tiếp; `nameOf` turns codes of papers, procedures and seals into names. */
export function refusalText(refusal: Refusal, language: Language, nameOf: NameOf = asCode): RefusalText {
  // The table gives each code the function of its own refusal; TypeScript cannot follow that pair through the index.
  const speak = TEXTS[refusal.code] as (refusal: Refusal, nameOf: NameOf) => InBoth<RefusalText>;
  return speak(refusal, nameOf)[language];
}
