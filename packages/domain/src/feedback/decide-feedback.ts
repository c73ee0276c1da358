import type { Actor } from "../access/actor.ts";
import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Feedback, FeedbackStatus } from "./feedback.ts";
import type { FeedbackAct, FeedbackActType } from "./feedback-act.ts";
import type { FeedbackEvent, FeedbackEventBody } from "./feedback-event.ts";
import {
  recordedFeedback,
  type FeedbackFacts,
  type FeedbackNotCompetent,
  type FeedbackTextMissing,
} from "./lodge-feedback.ts";
import { handlesFeedback, isSender, seesFeedback } from "./sees-feedback.ts";

/** Refusals around feedback (phản ánh, kiến nghị). */
export type FeedbackRefusal =
  | FeedbackNotCompetent
  | FeedbackTextMissing
  /** Refused: no such feedback, or not one this person may see; the two are not told apart. */
  | { readonly code: "feedback.unknown" }
  /** Refused: the act does not fit the state that the feedback is in. */
  | { readonly code: "feedback.act-not-allowed"; readonly act: FeedbackActType; readonly status: FeedbackStatus }
  /** Refused: the sender was asked before; the time to answer runs from what he added. */
  | { readonly code: "feedback.more-already-asked" }
  /** Refused: the sender has said what he thinks of the answer. */
  | { readonly code: "feedback.already-rated" };

/** Vòng đời phản ánh, kiến nghị: what may follow what. */
const FOLLOWS: Readonly<Record<FeedbackStatus, readonly FeedbackActType[]>> = {
  lodged: ["classify", "take-up", "forward"],
  "in-handling": ["classify", "forward", "refuse", "ask-more", "answer"],
  "awaiting-more": ["give-more"],
  refused: [],
  answered: ["publish", "rate"],
  published: ["rate"],
};

/** Xử lý phản ánh: person first, state second, the act's own rule last. Pure. */
export function decideFeedback(
  feedback: Feedback,
  act: FeedbackAct,
  facts: FeedbackFacts,
): Result<FeedbackEvent, FeedbackRefusal> {
  const { actor, at } = facts;
  if (!seesFeedback(feedback, actor, dayOf(at))) return refuse({ code: "feedback.unknown" });
  if (!isFor(act.type, actor, feedback) && !handles(act.type, feedback, facts))
    return refuse({ code: "feedback.not-competent", act: act.type });
  if (!FOLLOWS[feedback.status].includes(act.type))
    return refuse({ code: "feedback.act-not-allowed", act: act.type, status: feedback.status });
  const decided = body(feedback, act);
  return decided.ok ? accept(recordedFeedback(decided.value, facts)) : decided;
}

const isFor = (act: FeedbackActType, actor: Actor, feedback: Feedback): boolean =>
  (act === "give-more" || act === "rate") && isSender(feedback, actor);

/** Only the sender rates; what he adds by telephone is written down for him. */
const handles = (act: FeedbackActType, feedback: Feedback, { actor, at }: FeedbackFacts): boolean =>
  act !== "rate" && handlesFeedback(feedback, actor, dayOf(at));

function body(feedback: Feedback, act: FeedbackAct): Result<FeedbackEventBody, FeedbackRefusal> {
  switch (act.type) {
    case "classify":
      return accept({ type: "classified", data: { kind: act.kind, about: act.about } });
    case "take-up":
      return accept({ type: "taken-up", data: {} });
    case "forward":
      return accept({ type: "forwarded", data: { unit: act.unit, from: feedback.unit } });
    case "refuse":
      return written(act.type, act.reason, (reason) => ({ type: "refused", data: { reason } }));
    case "ask-more":
      if (feedback.moreAskedAt !== null) return refuse({ code: "feedback.more-already-asked" });
      return written(act.type, act.question, (question) => ({ type: "more-asked", data: { question } }));
    case "give-more":
      return written(act.type, act.content, (content) => ({ type: "more-given", data: { content } }));
    case "answer":
      return written(act.type, act.answer, (answer) => ({
        type: "answered",
        data: { answer, isJustified: act.isJustified },
      }));
    case "publish":
      return written(act.type, act.text, (text) => ({ type: "published", data: { text } }));
    case "rate":
      if (feedback.isSatisfied !== null) return refuse({ code: "feedback.already-rated" });
      return accept({ type: "rated", data: { isSatisfied: act.isSatisfied } });
  }
}

function written(
  act: FeedbackActType,
  text: string,
  event: (text: string) => FeedbackEventBody,
): Result<FeedbackEventBody, FeedbackTextMissing> {
  const trimmed = text.trim();
  return trimmed === "" ? refuse({ code: "feedback.text-missing", act }) : accept(event(trimmed));
}
