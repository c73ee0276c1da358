import type { DossierEvent, DossierEventType } from "../dossier/event.ts";

/** Mức báo tin: how surely the people of a dossier are to learn of an event. */
export type Reach =
  | "certain" // by message and e-mail; whom neither reaches is called
  | "message" // by message and e-mail
  | "mail"; // by e-mail alone: progress that costs nobody a message

/** Báo tin cho tổ chức, cá nhân: what is told of each event. Work inside the office is not. */
const REACH: Readonly<Record<DossierEventType, Reach | null>> = {
  submitted: "message",
  "completion-asked": "certain",
  completed: "mail",
  declined: "certain",
  received: "message",
  "taken-up": "mail",
  "supplement-asked": "certain",
  "supplement-provided": "mail",
  "supplement-accepted": "message",
  "scan-attached": null,
  closed: "certain",
  proposed: null,
  "sent-back": null,
  approved: null,
  signed: null,
  sealed: "certain",
  "fee-paid": "mail",
  "fee-assessed": "message",
  "handed-to-post": "message",
  returned: "mail",
  withdrawn: "message",
  "obligation-notified": "certain",
  "obligation-proved": "message",
  reappointed: "certain",
  "supplement-permitted": null,
  "supplement-called": null,
  "clock-stopped": "certain",
  "clock-resumed": "message",
  inspected: null,
  // Told once the new version is sealed.
  "result-reissued": null,
  "result-annulled": "certain",
  transferred: "certain",
  "due-recomputed": "certain",
  "post-noted": null,
  "consultation-asked": "mail",
  "consultation-answered": null,
  "leg-started": "mail",
  "leg-finished": "mail",
};

/**
 * How surely the people of the dossier are told of this event; null where they are not.
 * Every change of state at once (NĐ 224/2026/NĐ-CP, Điều 15.1g); a moved date with its reason.
 */
export function reachOf(event: DossierEvent): Reach | null {
  if (event.type === "submitted" && event.data.channel !== "online") return null;
  // An explanation that changes, and the date not, is nobody's news.
  if (event.type === "due-recomputed" && event.data.before.at === event.data.due.at) return null;
  return REACH[event.type];
}
