import type { StaffActor } from "../access/actor.ts";
import { addDays, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { RecordedHandOver } from "./hand-over.ts";
import { keeperOn } from "./keeper-on.ts";
import type { SealNotInForce } from "./may-seal.ts";
import { mayHandSealOver } from "./seal-readers.ts";
import type { Seal } from "./seal.ts";

/** Refusals of a hand-over (bàn giao con dấu). */
export type HandOverRefusal =
  | SealNotInForce
  | { readonly code: "seal.hand-over-not-competent"; readonly seal: string }
  | { readonly code: "seal.hand-over-papers-missing"; readonly missing: "document" | "record" }
  | { readonly code: "seal.hand-over-retroactive"; readonly today: CalendarDay }
  | { readonly code: "seal.hand-over-ends-before"; readonly from: CalendarDay }
  | { readonly code: "seal.taker-permits" }
  | { readonly code: "seal.taker-not-clerk"; readonly taker: string }
  | { readonly code: "seal.taker-keeps-it"; readonly taker: string };

/** Refused: another hand-over of the seal was recorded meanwhile. */
export interface HandedOverMeanwhile {
  readonly code: "seal.handed-over-meanwhile";
  readonly seal: string;
}

/** What the permission and the record say. */
export interface HandOverWish {
  readonly to: string;
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
  readonly document: string;
  readonly record: string;
}

interface HandingOver {
  /** With the hand-overs recorded so far. */
  readonly seal: Seal;
  readonly sequence: number;
  /** The account named as taker, where there is one in use. */
  readonly taker: StaffActor | null;
  readonly by: StaffActor;
  readonly at: Moment;
}

/**
 * Bàn giao con dấu: to a clerk of the office where it is kept, by written permission of who may give it, with a record
 * (NĐ 30/2020, Điều 32). Giving it back, before its end too, is a hand-over to whom it is given back.
 */
export function handSealOver(
  { document, record, ...wish }: HandOverWish,
  { seal, sequence, taker, by, at }: HandingOver,
): Result<RecordedHandOver, HandOverRefusal> {
  const today = dayOf(at);
  const { from, until } = wish;
  if (!mayHandSealOver(by, { seal, on: today })) return refuse({ code: "seal.hand-over-not-competent", seal: seal.id });
  if (document.trim() === "") return refuse({ code: "seal.hand-over-papers-missing", missing: "document" });
  if (record.trim() === "") return refuse({ code: "seal.hand-over-papers-missing", missing: "record" });
  if (from < today) return refuse({ code: "seal.hand-over-retroactive", today });
  if (until !== undefined && until < from) return refuse({ code: "seal.hand-over-ends-before", from });
  if (from < seal.from || (seal.to !== undefined && from > seal.to))
    return refuse({ code: "seal.not-in-force", seal: seal.id });
  if (wish.to === by.id) return refuse({ code: "seal.taker-permits" });
  if (!taker || !isClerkThroughout(taker, seal.office, wish))
    return refuse({ code: "seal.taker-not-clerk", taker: wish.to });
  if (keeperOn(from, seal) === taker.id) return refuse({ code: "seal.taker-keeps-it", taker: taker.id });
  return accept({
    ...wish,
    tenant: by.tenant,
    seal: seal.id,
    sequence,
    toName: taker.name,
    document: document.trim(),
    record: record.trim(),
    recordedAt: at,
    recordedBy: { id: by.id, name: by.name },
  });
}

/** Whether the posts as clerk there follow one another from the first day to the last, or without end. */
function isClerkThroughout(
  taker: StaffActor,
  office: string,
  { from, until }: Pick<HandOverWish, "from" | "until">,
): boolean {
  const posts = taker.posts
    .filter((post) => post.role === "clerk" && post.office === office)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let held = addDays(from, -1);
  for (const post of posts) {
    if (post.from > addDays(held, 1)) return false;
    if (post.to === undefined) return true;
    if (post.to > held) held = post.to;
    if (until !== undefined && held >= until) return true;
  }
  return false;
}
