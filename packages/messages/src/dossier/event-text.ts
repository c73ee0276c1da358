import type { DossierEvent, DossierEventType, Role, Text } from "@motcua/domain";
import type { Language } from "../language.ts";
import type { Audience } from "./audience.ts";
import { eventDetail } from "./event-detail.ts";
import { EVENT_TITLES } from "./event-title.ts";
import { placeText } from "./place-text.ts";
import { roleText } from "./role-text.ts";

/** One line of the timeline (dòng thời gian). */
export interface EventText {
  readonly title: string;
  readonly detail: string | null;
  readonly by: string;
  /** Null for the citizen. */
  readonly place: string | null;
}

const APPLICANT: Text = { vi: "Người nộp hồ sơ", en: "The applicant" };
const PLATFORM: Text = { vi: "Hệ thống", en: "The system" };

/** Whose work an event is, when an officer did it. */
const DOER: Readonly<Record<DossierEventType, Role>> = {
  submitted: "reception-officer",
  "completion-asked": "reception-officer",
  completed: "reception-officer",
  declined: "reception-officer",
  received: "reception-officer",
  "taken-up": "handling-officer",
  "supplement-asked": "handling-officer",
  "supplement-provided": "reception-officer",
  "supplement-accepted": "reception-officer",
  "scan-attached": "reception-officer",
  closed: "reception-officer",
  proposed: "handling-officer",
  "sent-back": "approver",
  approved: "approver",
  signed: "approver",
  sealed: "clerk",
  "fee-assessed": "returning-officer",
  "fee-paid": "returning-officer",
  "handed-to-post": "returning-officer",
  returned: "returning-officer",
  withdrawn: "reception-officer",
  "obligation-notified": "handling-officer",
  "obligation-proved": "handling-officer",
  reappointed: "approver",
  "supplement-permitted": "department-leader",
  "supplement-called": "reception-officer",
  "clock-stopped": "department-leader",
  "clock-resumed": "department-leader",
  inspected: "handling-officer",
  "result-reissued": "approver",
  "result-annulled": "approver",
  transferred: "reception-officer",
  "due-recomputed": "tenant-administrator",
  "post-noted": "returning-officer",
  "consultation-asked": "handling-officer",
  "consultation-answered": "handling-officer",
  "leg-started": "reception-officer",
  "leg-finished": "handling-officer",
};

function roleOf({ actor, type, place }: DossierEvent, language: Language): string {
  if (actor.kind === "citizen") return APPLICANT[language];
  if (actor.kind === "system") return PLATFORM[language];
  return roleText(type === "returned" && place.kind === "post" ? "postal-officer" : DOER[type], language);
}

const nameOf = ({ actor }: DossierEvent, language: Language): string => {
  if (actor.kind === "system") return PLATFORM[language];
  return actor.title === undefined ? actor.name : `${actor.name}, ${actor.title}`;
};

/** Một dòng trong quá trình giải quyết. */
export const eventText = (event: DossierEvent, language: Language, audience: Audience): EventText => ({
  title: EVENT_TITLES[event.type][language],
  detail: eventDetail(event, language, audience),
  by: audience === "staff" ? nameOf(event, language) : roleOf(event, language),
  place: audience === "staff" ? placeText(event.place, language) : null,
});
