import { officesAs, type Actor } from "../access/actor.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { FeedbackActType, LodgeFeedback } from "./feedback-act.ts";
import type { FeedbackEvent, FeedbackEventBody } from "./feedback-event.ts";

/** Refused: this person does not do this with feedback of that unit. */
export interface FeedbackNotCompetent {
  readonly code: "feedback.not-competent";
  readonly act: FeedbackActType | "lodge";
}

/** Refused: nothing was written. */
export interface FeedbackTextMissing {
  readonly code: "feedback.text-missing";
  readonly act: FeedbackActType | "lodge";
}

/** All that a decision on feedback may look at besides it. */
export interface FeedbackFacts {
  readonly at: Moment;
  readonly actor: Actor;
}

/** Tiếp nhận phản ánh: sent online by a person signed in, or written down by the desk from box, telephone or letter. */
export function lodgeFeedback(
  act: LodgeFeedback,
  facts: FeedbackFacts,
): Result<FeedbackEvent & { type: "lodged" }, FeedbackNotCompetent | FeedbackTextMissing> {
  if (!mayLodge(act, facts)) return refuse({ code: "feedback.not-competent", act: "lodge" });
  const content = act.content.trim();
  if (content === "") return refuse({ code: "feedback.text-missing", act: "lodge" });
  const { type: _, ...lodged } = act;
  return accept(recordedFeedback({ type: "lodged", data: { ...lodged, content } }, facts));
}

function mayLodge({ channel, unit, sender }: LodgeFeedback, { actor, at }: FeedbackFacts): boolean {
  if (actor.kind === "citizen") return channel === "online" && sender !== null && sender.account === actor.id;
  return (
    actor.kind === "staff" &&
    channel !== "online" &&
    officesAs(actor, ["reception-officer", "control-officer"], dayOf(at)).includes(unit)
  );
}

/** The event with who and when. */
export const recordedFeedback = <Body extends FeedbackEventBody>(
  body: Body,
  { at, actor: { kind, id, name } }: FeedbackFacts,
): Body & Pick<FeedbackEvent, "at" | "actor"> => ({ ...body, at, actor: { kind, id, name } });
