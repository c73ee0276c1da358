import { mayAct } from "../access/competence.ts";
import type { Actor } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { DossierActType } from "./act.ts";
import { NEEDS_RUNNING_CLOCK } from "./decide-clock.ts";
import { isOnPaper } from "./decide-scan.ts";
import type { Dossier } from "./dossier.ts";
import { openParts } from "./part.ts";
import { supplementsLeft } from "./supplements-left.ts";
import { TRANSITIONS } from "./transitions.ts";

const isAnnulled = ({ result }: Dossier): boolean => result?.standing === "annulled";

/** What the dossier itself rules out, whoever asks: what would be refused in any case is not offered. */
const NEVER: Partial<Record<DossierActType, (dossier: Dossier) => boolean>> = {
  "notify-obligation": ({ phases }) => !phases.some((phase) => phase.startsOn === "obligation-proved"),
  "ask-supplement": (dossier) => supplementsLeft(dossier) <= 0,
  "permit-second-supplement": ({ supplementsAsked, supplementPermit }) =>
    supplementsAsked === 0 || supplementPermit !== null,
  "resume-clock": ({ clockStop }) => clockStop === null,
  "note-post": ({ postalItem }) => postalItem === null || postalItem.deliveredAt !== undefined,
  "hand-to-post": isAnnulled,
  "return-result": isAnnulled,
  "annul-result": isAnnulled,
  "pay-fee": isAnnulled,
  "assess-fee": ({ feeRefusal }) => feeRefusal === null,
  "answer-consultation": (dossier) => openParts(dossier, "consultation").length === 0,
  "finish-leg": (dossier) => openParts(dossier, "leg").length === 0,
  propose: (dossier) => openParts(dossier, "leg").length > 0,
  "attach-scan": ({ papers }) => !papers.some(isOnPaper),
  "ask-completion": ({ completion }) => completion !== null,
  reappoint: ({ isReappointed }) => isReappointed,
};

/** What this person may do to this dossier now. Screens ask; they never work it out. */
export const allowedActs = (dossier: Dossier, actor: Actor, on: CalendarDay): readonly DossierActType[] =>
  (Object.keys(TRANSITIONS[dossier.status]) as DossierActType[]).filter(
    (act) =>
      NEVER[act]?.(dossier) !== true &&
      !(dossier.clockStop && NEEDS_RUNNING_CLOCK.includes(act)) &&
      mayAct(actor, act, { dossier, on }).ok,
  );
