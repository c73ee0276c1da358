import { mayAct } from "../access/competence.ts";
import type { Actor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DossierActType } from "./act.ts";
import type { Dossier } from "./dossier.ts";
import { TRANSITIONS } from "./transitions.ts";

/** What this person may do to this dossier now. Screens ask; they never work it out. */
export const allowedActs = (dossier: Dossier, actor: Actor, on: CalendarDay): readonly DossierActType[] =>
  (Object.keys(TRANSITIONS[dossier.status]) as DossierActType[]).filter(
    (act) => mayAct(actor, act, { dossier, on }).ok,
  );
