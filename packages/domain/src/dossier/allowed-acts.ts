import { mayAct } from "../access/competence.ts";
import type { Actor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DossierActType } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import { TRANSITIONS } from "./transitions.ts";

/** What the dossier itself rules out, whoever asks: what would be refused in any case is not offered. */
const NEVER: Partial<Record<DossierActType, (dossier: Dossier) => boolean>> = {
  "notify-obligation": ({ phases }) => !phases.some((phase) => phase.startsOn === "obligation-proved"),
  "ask-supplement": ({ supplement }) => supplement !== null,
  "ask-completion": ({ completion }) => completion !== null,
  reappoint: ({ isReappointed }) => isReappointed,
};

/** What this person may do to this dossier now. Screens ask; they never work it out. */
export const allowedActs = (dossier: Dossier, actor: Actor, on: CalendarDay): readonly DossierActType[] =>
  (Object.keys(TRANSITIONS[dossier.status]) as DossierActType[]).filter(
    (act) => NEVER[act]?.(dossier) !== true && mayAct(actor, act, { dossier, on }).ok,
  );
