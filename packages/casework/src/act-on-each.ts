import {
  COMPETENCE,
  dayOf,
  officesAs,
  refuse,
  type DossierActType,
  type LaterAct,
  type NotCompetent,
  type Refusal,
} from "@motcua/domain";
import { stepOf } from "./apply-act.ts";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk } from "./ports.ts";

/** What is needed of the desk to act on many dossiers: nothing is drawn, signed or stored. */
export type ProvinceDesk = Pick<Desk, "clock" | "law" | "casebook">;

/** What was done to one of many dossiers. */
export interface EachOutcome {
  readonly dossier: string;
  readonly refusal: Refusal | null;
}

/** Who may not do it everywhere in the province is not told which dossiers there are. */
export function refusalForMany(
  desk: Pick<Desk, "clock">,
  { actor }: Caller,
  act: DossierActType,
): { readonly ok: false; readonly refusal: NotCompetent } | null {
  const { everywhere = [], system } = COMPETENCE[act];
  const may =
    actor.kind === "system"
      ? system === true
      : actor.kind === "staff" && officesAs(actor, everywhere, dayOf(desk.clock.now())).length > 0;
  return may ? null : refuse({ code: "access.not-competent", act });
}

/**
 * Acts on many dossiers of the province, at most one on each: broken off and begun again, it goes on where it stopped.
 * Who runs it sees no dossier, only what became of each; whether he may, the domain decides each time.
 */
export function actOnEach(
  desk: ProvinceDesk,
  caller: Caller,
  acts: ReadonlyMap<string, LaterAct>,
): AsyncIterable<EachOutcome> {
  return desk.casebook.changeEach(caller.actor.tenant, [...acts.keys()], (before) =>
    stepOf(before, { act: acts.get(before.id)!, facts: factsFor(desk, caller, before) }),
  );
}
