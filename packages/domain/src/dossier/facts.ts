import type { Actor } from "../access/actor.ts";
import type { Moment } from "../calendar/moment.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import type { Procedure } from "../procedure/procedure.ts";
import type { Place } from "./event.ts";

/** All that a decision may look at besides the dossier: the clock, the law, the person. */
export interface Facts {
  readonly at: Moment;
  readonly actor: Actor;
  readonly place: Place;
  readonly calendar: WorkingCalendar;
  /** The version pinned when the dossier was filed. */
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
}
