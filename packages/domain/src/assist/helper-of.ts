import type { AssistedFiling } from "../dossier/dossier.ts";
import type { DossierEvent, EventActor } from "../dossier/event.ts";

/** Hỗ trợ nộp as the log proves it: who helped, why, and how the owner agreed. */
export interface HelpGiven extends AssistedFiling {
  readonly helper: EventActor;
}

/** Người hỗ trợ of a dossier; null where the owner filed it himself, or at the counter. */
export function helperOf(events: readonly DossierEvent[]): HelpGiven | null {
  const filing = events.find((event) => event.type === "submitted");
  return filing?.data.assisted ? { ...filing.data.assisted, helper: filing.actor } : null;
}
