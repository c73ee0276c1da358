import { dayOf, postsOn, type CalendarDay, type Dossier, type Facts, type Place, type Procedure } from "@motcua/domain";
import type { Caller, Desk } from "./ports.ts";

/** The pinned rules of a dossier, the clock and the caller: what the domain decides with. */
export function factsFor(
  desk: Pick<Desk, "clock" | "law">,
  caller: Caller,
  dossier: Pick<Dossier, "tenant" | "procedure" | "procedureVersion" | "office"> &
    Partial<Pick<Dossier, "participants">>,
): Facts {
  const at = desk.clock.now();
  return {
    at,
    actor: caller.actor,
    place: placeOf(caller, dossier, dayOf(at)),
    calendar: desk.law.calendar(dossier.tenant, dossier.office),
    procedure: pinnedProcedure(desk, dossier),
    pack: packOf(desk, dossier.tenant),
  };
}

/** Who works at several offices acts at the one that holds the dossier, else at the one that has a part in it. */
function placeOf(
  { actor, place }: Caller,
  { office, participants = [] }: Pick<Dossier, "office"> & Partial<Pick<Dossier, "participants">>,
  on: CalendarDay,
): Place {
  if (actor.kind !== "staff") return place;
  const seats = postsOn(on, actor).map((post) => post.office);
  return { ...place, office: [office, ...participants].find((each) => seats.includes(each)) ?? office };
}

export function pinnedProcedure(
  desk: Pick<Desk, "law">,
  dossier: Pick<Dossier, "tenant" | "procedure" | "procedureVersion">,
): Procedure {
  const procedure = desk.law.procedure(dossier.tenant, dossier.procedure, dossier.procedureVersion);
  if (!procedure) throw new Error(`the catalogue has lost ${dossier.procedure} of ${dossier.procedureVersion}`);
  return procedure;
}

export function packOf(desk: Pick<Desk, "law">, tenant: string): Facts["pack"] {
  const pack = desk.law.pack(tenant);
  if (!pack) throw new Error(`no pack for tenant ${tenant}`);
  return pack;
}
