import { officesAs, type StaffActor } from "../access/actor.ts";
import { addDays } from "../calendar/calendar-day.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import type { KeptMonth } from "../indicator/snapshot/frozen-month.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { LateListing, PublicationRefusal } from "./late-listing.ts";

/** Who acts on a listing, and when. */
export interface ListingFacts {
  readonly at: Moment;
  readonly by: StaffActor;
}

/** Chức danh of the staff, by id. */
export type StaffDirectory = ReadonlyMap<string, Pick<StaffActor, "name" | "title">>;

/** Lập danh sách quá hạn: drawn from the month's published figures, in which neither pauses nor the citizen's time are anybody's delay. */
export function draftListing(
  { frozen, hash, published }: KeptMonth,
  directory: StaffDirectory,
  { at, by }: ListingFacts,
): Result<LateListing, PublicationRefusal> {
  const { tenant, unit, month, lateHandlers } = frozen;
  if (by.tenant !== tenant || !officesAs(by, ["control-officer"], dayOf(at)).includes(unit))
    return refuse({ code: "publication.not-competent", step: "draft" });
  if (!published) return refuse({ code: "publication.month-not-published", month });
  const stranger = lateHandlers.find(({ handler }) => !directory.has(handler));
  if (stranger) return refuse({ code: "publication.official-unknown", official: stranger.handler });
  return accept({
    tenant,
    unit,
    month,
    figures: hash,
    officials: lateHandlers.map(({ handler, dossiers, daysLate }) => {
      const { name, title } = directory.get(handler)!;
      return { official: handler, name, title, dossiers: dossiers.length, daysLate };
    }),
    drafted: { at, by: { id: by.id, name: by.name } },
    published: null,
    objections: [],
    corrections: [],
  });
}

/** Công bố danh sách: by the director of the centre, never by who drew it up or corrected it, and for so many days. */
export function publishListing(
  listing: LateListing,
  { at, by, shownForDays }: ListingFacts & { readonly shownForDays: number },
): Result<LateListing, PublicationRefusal> {
  if (by.tenant !== listing.tenant || !officesAs(by, ["centre-director"], dayOf(at)).includes(listing.unit))
    return refuse({ code: "publication.not-competent", step: "publish" });
  if ((listing.corrections.at(-1)?.by ?? listing.drafted.by).id === by.id)
    return refuse({ code: "publication.same-person" });
  if (listing.published)
    return refuse({ code: "publication.already-published", publishedAt: listing.published.publishedAt });
  const until = addDays(dayOf(at), shownForDays - 1);
  return accept({ ...listing, published: { publishedAt: at, publishedBy: { id: by.id, name: by.name }, until } });
}
