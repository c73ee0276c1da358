import { routeOf, type Feedback } from "./feedback.ts";
import type { FeedbackEvent } from "./feedback-event.ts";

/** Phản ánh mới tiếp nhận, from its first event. */
export const openFeedback = (
  id: string,
  tenant: string,
  { data, at }: Extract<FeedbackEvent, { type: "lodged" }>,
): Feedback => ({
  ...data,
  id,
  tenant,
  status: "lodged",
  named: data.about === null ? [] : [data.about],
  route: routeOf(data),
  takenUpBy: null,
  lodgedAt: at,
  moreAskedAt: null,
  moreGivenAt: null,
  refusedAt: null,
  answeredAt: null,
  publishedAt: null,
  answer: null,
  isJustified: null,
  publicText: null,
  isSatisfied: null,
});

/** The feedback after the event. */
export const evolveFeedback = (feedback: Feedback, event: FeedbackEvent): Feedback => ({
  ...feedback,
  ...changedBy(feedback, event),
});

/** Whoever took it up has let go where it goes to another unit or to another office of control. */
const BACK_TO_START = { status: "lodged", takenUpBy: null } as const;

function changedBy({ named }: Feedback, { type, data, at, actor }: FeedbackEvent): Partial<Feedback> {
  switch (type) {
    case "lodged":
      return {};
    case "classified":
      return {
        ...BACK_TO_START,
        ...data,
        named: data.about === null ? named : [...new Set([...named, data.about])],
        route: routeOf(data),
      };
    case "taken-up":
      return { status: "in-handling", takenUpBy: actor.id };
    case "forwarded":
      return { ...BACK_TO_START, unit: data.unit };
    case "refused":
      return { status: "refused", refusedAt: at };
    case "more-asked":
      return { status: "awaiting-more", moreAskedAt: at };
    case "more-given":
      return { status: "in-handling", moreGivenAt: at };
    case "answered":
      return { status: "answered", answeredAt: at, answer: data.answer, isJustified: data.isJustified };
    case "published":
      return { status: "published", publishedAt: at, publicText: data.text };
    case "rated":
      return { isSatisfied: data.isSatisfied };
  }
}
