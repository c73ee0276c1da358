import type { CalendarDay, Source } from "@motcua/domain";
import type { PublishedRecord } from "./published-record.ts";

const VIET_NAM_IS_AHEAD_BY = 7 * 60 * 60 * 1000;

/** The day, in Viet Nam, on which the portal last changed the record: the version of its facts. */
export const versionOf = ({ updatedAt }: Pick<PublishedRecord, "updatedAt">): CalendarDay =>
  new Date(updatedAt + VIET_NAM_IS_AHEAD_BY).toISOString().slice(0, 10) as CalendarDay;

/** Quyết định công bố, the document that every published fact rests on. */
export const decisionOf = ({ publicationDecision }: Pick<PublishedRecord, "publicationDecision">): Source => ({
  document: `Quyết định ${publicationDecision}`,
});
