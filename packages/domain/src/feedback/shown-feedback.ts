import type { Moment } from "../calendar/moment.ts";
import type { Feedback, FeedbackKind } from "./feedback.ts";

/** Phản ánh đã công khai: what anybody may read. */
export interface ShownFeedback {
  readonly unit: string;
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly publishedAt: Moment;
}

/** What the public sees of a feedback: nothing before it is published, and never a sender, a person or a dossier. */
export const shownFeedback = ({ unit, kind, publicText, publishedAt }: Feedback): ShownFeedback | null =>
  publicText === null || publishedAt === null ? null : { unit, kind, text: publicText, publishedAt };
