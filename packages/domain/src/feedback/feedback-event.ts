import type { Moment } from "../calendar/moment.ts";
import type { EventActor } from "../dossier/event.ts";
import type { FeedbackAct, LodgeFeedback } from "./feedback-act.ts";

type ActOf<T extends FeedbackAct["type"]> = Omit<Extract<FeedbackAct, { type: T }>, "type">;

/** What happened to a feedback, in the past tense. */
export type FeedbackEventBody =
  | { readonly type: "lodged"; readonly data: Omit<LodgeFeedback, "type"> }
  | { readonly type: "classified"; readonly data: ActOf<"classify"> }
  | { readonly type: "taken-up"; readonly data: ActOf<"take-up"> }
  | { readonly type: "forwarded"; readonly data: ActOf<"forward"> & { readonly from: string } }
  | { readonly type: "refused"; readonly data: ActOf<"refuse"> }
  | { readonly type: "more-asked"; readonly data: ActOf<"ask-more"> }
  | { readonly type: "more-given"; readonly data: ActOf<"give-more"> }
  | { readonly type: "answered"; readonly data: ActOf<"answer"> }
  | { readonly type: "published"; readonly data: ActOf<"publish"> }
  | { readonly type: "rated"; readonly data: ActOf<"rate"> };

/** Sự kiện của phản ánh, kiến nghị. */
export type FeedbackEvent = FeedbackEventBody & { readonly at: Moment; readonly actor: EventActor };
