import type { CalendarDay } from "../calendar/calendar-day.ts";
import { postsOn, type Actor, type Role } from "./actor.ts";

/** What a person may read: the one predicate of every list, search, export and expand path. */
export type ReadingScope =
  | { readonly tenant: string; readonly kind: "own"; readonly account: string; readonly personalNumber: string }
  | { readonly tenant: string; readonly kind: "offices"; readonly offices: readonly string[] }
  | { readonly tenant: string; readonly kind: "nothing" };

/** An administrator runs the system and reads no dossier; a postal officer sees only hand-over lists. */
const READERS: readonly Role[] = [
  "reception-officer",
  "handling-officer",
  "department-leader",
  "approver",
  "clerk",
  "returning-officer",
  "centre-director",
  "control-officer",
  "inspector",
  "archivist",
];

/** Phạm vi được xem of a person on a day. */
export function readingScope(actor: Actor, on: CalendarDay): ReadingScope {
  if (actor.kind === "citizen")
    return { tenant: actor.tenant, kind: "own", account: actor.id, personalNumber: actor.personalNumber };
  const offices =
    actor.kind === "staff"
      ? postsOn(on, actor)
          .filter((post) => READERS.includes(post.role))
          .map((post) => post.office)
      : [];
  return offices.length > 0
    ? { tenant: actor.tenant, kind: "offices", offices: [...new Set(offices)] }
    : { tenant: actor.tenant, kind: "nothing" };
}

/** The columns of a dossier that the scope looks at. */
export interface ScopedRow {
  readonly tenant: string;
  readonly office: string;
  readonly account: string | null;
  readonly ownerPersonalNumber: string;
  /** The office and whoever has an open part in the dossier. */
  readonly participants: readonly string[];
}

/** Whether a row is in what a person may read. */
export function isInScope(row: ScopedRow, scope: ReadingScope): boolean {
  if (row.tenant !== scope.tenant) return false;
  switch (scope.kind) {
    case "own":
      return (
        row.account === scope.account ||
        (scope.personalNumber !== "" && row.ownerPersonalNumber === scope.personalNumber)
      );
    case "offices":
      return scope.offices.includes(row.office) || row.participants.some((each) => scope.offices.includes(each));
    case "nothing":
      return false;
  }
}
