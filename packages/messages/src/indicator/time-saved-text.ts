import type { TimeSaved } from "@motcua/domain";
import type { Language } from "../language.ts";
import { numberText } from "./number-text.ts";

/** Thời gian tiết kiệm, in hours and in days of 24 hours. */
export function timeSavedText({ hours, days }: Pick<TimeSaved, "hours" | "days">, language: Language): string {
  const [inHours, inDays] = [numberText(hours, language), numberText(days, language)];
  return language === "vi" ? `${inHours} giờ, bằng ${inDays} ngày` : `${inHours} hours, or ${inDays} days`;
}
