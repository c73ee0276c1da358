import type { DossierEventType } from "@motcua/domain";
import { EVENT_TITLES } from "../dossier/event-title.ts";
import type { Language } from "../language.ts";

/** Một bước đã qua, as the citizen's own timeline names it. */
export const stepText = (type: DossierEventType, language: Language): string => EVENT_TITLES[type][language];
