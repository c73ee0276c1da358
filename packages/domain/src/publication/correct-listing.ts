import { officesAs } from "../access/actor.ts";
import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { LateListing, ListedOfficial, PublicationRefusal } from "./late-listing.ts";
import type { ListingFacts } from "./publish-listing.ts";

/** Nêu ý kiến: by who is named in the list, with his reason. */
export function objectToListing(
  listing: LateListing,
  reason: string,
  { at, by }: ListingFacts,
): Result<LateListing, PublicationRefusal> {
  if (by.tenant !== listing.tenant || !listing.officials.some(({ official }) => official === by.id))
    return refuse({ code: "publication.not-named" });
  if (reason.trim() === "") return refuse({ code: "publication.reason-missing" });
  return accept({ ...listing, objections: [...listing.objections, { official: by.id, reason: reason.trim(), at }] });
}

/** What a line becomes: other numbers, or none at all. */
export interface LineCorrection {
  readonly official: string;
  readonly becomes: Pick<ListedOfficial, "dossiers" | "daysLate"> | null;
  readonly reason: string;
}

/** Đính chính danh sách: the wrong line is out of sight at once; what it said, and why it was wrong, is kept. */
export function correctListing(
  listing: LateListing,
  { official, becomes, reason }: LineCorrection,
  { at, by }: ListingFacts,
): Result<LateListing, PublicationRefusal> {
  if (by.tenant !== listing.tenant || !officesAs(by, ["control-officer"], dayOf(at)).includes(listing.unit))
    return refuse({ code: "publication.not-competent", step: "correct" });
  const before = listing.officials.find((each) => each.official === official);
  if (!before) return refuse({ code: "publication.not-named" });
  if (reason.trim() === "") return refuse({ code: "publication.reason-missing" });
  const after = becomes && { ...before, ...becomes };
  return accept({
    ...listing,
    officials: listing.officials.flatMap((each) => (each === before ? (after ?? []) : each)),
    published: null,
    objections: listing.objections.filter((each) => each.official !== official),
    corrections: [
      ...listing.corrections,
      { before, after, reason: reason.trim(), at, by: { id: by.id, name: by.name } },
    ],
  });
}
