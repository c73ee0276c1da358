import { percentOf, type IndicatorValue, type NotMeasurable } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import { numberText } from "./number-text.ts";

const NOT_MEASURABLE: InBoth<string> = { vi: "không đo được", en: "not measurable" };

const DIGITS = 2;

/** Tỷ lệ as printed: 12,28% in Vietnamese, 12.28% in English; of nothing it says so. */
export const percentText = (percent: number | NotMeasurable, language: Language, digits = DIGITS): string =>
  percent === "not-measurable" ? NOT_MEASURABLE[language] : `${numberText(percent, language, digits)}%`;

/** A share with the two numbers that it is made of: 1.198/9.758 (12,28%). */
export const shareText = (
  { numerator, denominator }: Pick<IndicatorValue, "numerator" | "denominator">,
  language: Language,
  digits = DIGITS,
): string =>
  `${numberText(numerator, language)}/${numberText(denominator, language)} (${percentText(percentOf(numerator, denominator), language, digits)})`;
