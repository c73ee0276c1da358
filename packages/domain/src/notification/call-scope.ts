import { officesAs, type Actor } from "../access/actor.ts";
import type { ReadingScope } from "../access/reading-scope.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";

/** Whose calls a person makes: only the desk deals with the citizen (NĐ 61/2018, Điều 5.1e). */
export function callScope(actor: Actor, on: CalendarDay): ReadingScope {
  const { tenant } = actor;
  const offices = actor.kind === "staff" ? officesAs(actor, ["reception-officer", "returning-officer"], on) : [];
  return offices.length > 0 ? { tenant, kind: "offices", offices } : { tenant, kind: "nothing" };
}
