import type { Actor } from "../access/actor.ts";
import type { DossierEvent, DossierEventBody, EventActor } from "./event.ts";
import type { Facts } from "./facts.ts";

const eventActor = (actor: Actor): EventActor =>
  actor.kind === "staff"
    ? { kind: actor.kind, id: actor.id, name: actor.name, title: actor.title }
    : { kind: actor.kind, id: actor.id, name: actor.name };

/** The event with who, when and where. */
export const recorded = (body: DossierEventBody, facts: Facts): DossierEvent => ({
  ...body,
  at: facts.at,
  actor: eventActor(facts.actor),
  place: facts.place,
});
