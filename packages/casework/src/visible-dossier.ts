import { dayOf, isInScope, readingScope, type Dossier } from "@motcua/domain";
import type { Caller, Desk } from "./ports.ts";

/** The dossier if the caller may see it. */
export async function visible(desk: Desk, caller: Caller, id: string): Promise<Dossier | null> {
  const dossier = await desk.casebook.one(readingScope(caller.actor, dayOf(desk.clock.now())), id);
  return dossier && isVisible(desk, caller, dossier) ? dossier : null;
}

/** Whether a dossier already in hand is in the caller's sight; the platform itself sees its whole tenant. */
export function isVisible(desk: Desk, caller: Caller, dossier: Dossier): boolean {
  if (caller.actor.kind === "system") return dossier.tenant === caller.actor.tenant;
  const row = {
    tenant: dossier.tenant,
    office: dossier.office,
    account: dossier.account,
    ownerPersonalNumber: dossier.owner.personalNumber,
    participants: dossier.participants,
  };
  return isInScope(row, readingScope(caller.actor, dayOf(desk.clock.now())));
}
