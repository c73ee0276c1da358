import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import { withMoved } from "./evolve-part.ts";

type ClockEvent = DossierEvent & {
  type:
    | "obligation-notified"
    | "obligation-proved"
    | "reappointed"
    | "clock-stopped"
    | "clock-resumed"
    | "due-recomputed";
};

/** What stops the clock, sets it going and moves its end makes of the dossier. */
export function clockChange(dossier: Dossier, event: ClockEvent): Partial<Dossier> {
  switch (event.type) {
    case "obligation-notified":
      return { status: "awaiting-payment", obligation: { notice: event.data.notice }, due: null };
    case "obligation-proved":
      return {
        ...withMoved(dossier, event.data),
        status: "in-appraisal",
        obligation: dossier.obligation && { ...dossier.obligation, provedAt: event.at },
        due: event.data.due,
        dueOriginal: event.data.due,
      };
    case "reappointed":
      return { due: event.data.due, isReappointed: true };
    case "clock-stopped":
      return dossier.due ? { clockStop: { ...event.data, stoppedAt: event.at, due: dossier.due }, due: null } : {};
    case "clock-resumed":
    case "due-recomputed":
      return {
        ...withMoved(dossier, event.data),
        due: event.data.due,
        dueOriginal: event.data.dueOriginal ?? event.data.due,
        ...(event.type === "clock-resumed" && { clockStop: null }),
      };
  }
}
