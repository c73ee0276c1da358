import type { DossierEventType, Moment, Source } from "@motcua/domain";
import { dueText } from "../deadline/due-text.ts";
import { EVENT_TITLES } from "../dossier/event-title.ts";
import type { Language } from "../language.ts";
import { sourceText } from "../source-text.ts";

/** Một bước đã qua, as the citizen's own timeline names it. */
export const stepText = (type: DossierEventType, language: Language): string => EVENT_TITLES[type][language];

/** Ngày hẹn đã đổi: the date that was told, the one that holds now, and the decision behind it. */
export function dueChangeText(
  { before, due, ground }: { readonly before: Moment; readonly due: Moment; readonly ground: Source },
  language: Language,
): string {
  const [told, now] = [dueText({ at: before }, language), dueText({ at: due }, language)];
  return language === "vi"
    ? `Ngày hẹn trước: ${told}. Ngày hẹn mới: ${now}. Căn cứ: ${sourceText(ground)}.`
    : `Due before: ${told}. Due now: ${now}. Ground: ${sourceText(ground)}.`;
}
