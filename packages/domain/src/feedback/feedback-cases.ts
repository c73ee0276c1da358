import type { FeedbackCase } from "../indicator/quality-index/feedback-case.ts";
import type { Feedback } from "./feedback.ts";

/** Số liệu phản ánh for the indicators 5.2 and 5.3: one that was sent again counts against the answer to the first. */
export function feedbackCases(all: readonly Feedback[]): readonly FeedbackCase[] {
  const repeated = new Set(all.flatMap(({ repeats }) => repeats ?? []));
  return all.map((each) => ({
    id: each.id,
    receivedAt: each.lodgedAt,
    ...(each.refusedAt !== null && { refusedAt: each.refusedAt }),
    ...(each.moreAskedAt !== null && { moreAskedAt: each.moreAskedAt }),
    ...(each.moreGivenAt !== null && { moreGivenAt: each.moreGivenAt }),
    ...(each.answeredAt !== null && { answeredAt: each.answeredAt }),
    ...(each.publishedAt !== null && { publishedAt: each.publishedAt }),
    ...(each.isSatisfied !== null && { isSatisfied: each.isSatisfied }),
    ...(each.dossier !== null && { dossier: each.dossier }),
    isRepeated: repeated.has(each.id),
  }));
}

/** Hồ sơ bị phản ánh, for the indicator 5.4. */
export const dossiersComplainedOf = (all: readonly Feedback[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ dossier }) => dossier ?? []));

/** Hồ sơ có phản ánh về hành vi được xác định là đúng, for the index of attitude. */
export const justlyComplainedOf = (all: readonly Feedback[]): ReadonlySet<string> =>
  dossiersComplainedOf(all.filter(({ kind, isJustified }) => kind === "conduct" && isJustified === true));
