import { officesAs, type Actor, type Role } from "../access/actor.ts";
import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Feedback, FeedbackRoute } from "./feedback.ts";

/** An inspector is not of the unit that he looks into: any office of the province will do. */
const EVERYWHERE: readonly FeedbackRoute[] = ["inspector"];

/** The head of the centre reads what its control officer handles, and no complaint about a person. */
const READERS: Readonly<Record<FeedbackRoute, readonly Role[]>> = {
  "control-officer": ["control-officer", "centre-director"],
  inspector: ["inspector"],
};

type Seen = Pick<Feedback, "tenant" | "unit" | "route" | "named" | "sender">;

/** Ai được xem phản ánh: its sender, and by whom it is handled; never a person complained of, whatever his post and whatever it is held to be about by now. */
export function seesFeedback(feedback: Seen, actor: Actor, on: CalendarDay): boolean {
  if (actor.tenant !== feedback.tenant) return false;
  if (actor.kind === "citizen") return isSender(feedback, actor);
  return hasPost(feedback, { actor, roles: READERS[feedback.route], on });
}

/** Ai được xử lý phản ánh. */
export const handlesFeedback = (feedback: Seen, actor: Actor, on: CalendarDay): boolean =>
  actor.tenant === feedback.tenant && hasPost(feedback, { actor, roles: [feedback.route], on });

/** Người gửi, known by his account. */
export const isSender = ({ sender }: Pick<Feedback, "sender">, actor: Actor): boolean =>
  actor.kind === "citizen" && sender !== null && sender.account === actor.id;

function hasPost(
  { unit, route, named }: Seen,
  { actor, roles, on }: { readonly actor: Actor; readonly roles: readonly Role[]; readonly on: CalendarDay },
): boolean {
  if (actor.kind !== "staff" || named.includes(actor.id)) return false;
  const offices = officesAs(actor, roles, on);
  return EVERYWHERE.includes(route) ? offices.length > 0 : offices.includes(unit);
}
