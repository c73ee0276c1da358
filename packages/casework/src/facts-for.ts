import type { Dossier, Facts, Procedure } from "@motcua/domain";
import type { Caller, Desk } from "./ports.ts";

/** The pinned rules of a dossier, the clock and the caller: what the domain decides with. */
export function factsFor(
  desk: Desk,
  caller: Caller,
  dossier: Pick<Dossier, "tenant" | "procedure" | "procedureVersion" | "office">,
): Facts {
  return {
    at: desk.clock.now(),
    actor: caller.actor,
    // Who works at two offices acts at the one that holds the dossier.
    place: caller.actor.kind === "staff" ? { ...caller.place, office: dossier.office } : caller.place,
    calendar: desk.law.calendar(dossier.tenant, dossier.office),
    procedure: pinnedProcedure(desk, dossier),
    pack: packOf(desk, dossier.tenant),
  };
}

function pinnedProcedure(desk: Desk, dossier: Pick<Dossier, "tenant" | "procedure" | "procedureVersion">): Procedure {
  const procedure = desk.law.procedure(dossier.tenant, dossier.procedure, dossier.procedureVersion);
  if (!procedure) throw new Error(`the catalogue has lost ${dossier.procedure} of ${dossier.procedureVersion}`);
  return procedure;
}

export function packOf(desk: Desk, tenant: string): Facts["pack"] {
  const pack = desk.law.pack(tenant);
  if (!pack) throw new Error(`no pack for tenant ${tenant}`);
  return pack;
}
