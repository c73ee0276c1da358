import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Dossier, ResultStanding } from "./dossier.ts";

/** Hiệu lực của một văn bản đã cấp: what anybody who holds the file may know of it. */
export interface DocumentStanding {
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly standing: ResultStanding;
  /** The document that is valid instead, once it is sealed. */
  readonly replacedBy?: string;
}

/** What the sealed file is worth today; null where the dossier never sealed such a file. */
export function standingOf({ result, earlierResults }: Dossier, sha256: string): DocumentStanding | null {
  const versions = result ? [...earlierResults, result] : earlierResults;
  const found = versions.find(({ sealed }) => sealed?.sha256 === sha256);
  if (!found) return null;
  const { number, issuedOn, standing, version } = found;
  const instead = versions.find((each) => each.version > version && each.standing === "valid" && each.sealed);
  return { number, issuedOn, standing, ...(instead && { replacedBy: instead.number }) };
}
