import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { ReportMonth } from "../indicator/period.ts";
import type { SnapshotActor } from "../indicator/snapshot/frozen-month.ts";

/** Một công chức trong danh sách: work identity only, and never a dossier or a citizen. */
export interface ListedOfficial {
  readonly official: string;
  readonly name: string;
  readonly title: string;
  readonly dossiers: number;
  readonly daysLate: number;
}

/** Ý kiến của người bị nêu tên. */
export interface Objection {
  readonly official: string;
  readonly reason: string;
  readonly at: Moment;
}

/** Đính chính: what was said of whom before, and why no longer. */
export interface ListingCorrection {
  readonly before: ListedOfficial;
  readonly after: ListedOfficial | null;
  readonly reason: string;
  readonly at: Moment;
  readonly by: SnapshotActor;
}

/** Công bố danh sách: from when, by whom, and until when it is shown. */
export interface ListingPublication {
  readonly publishedAt: Moment;
  readonly publishedBy: SnapshotActor;
  /** The last day on which it is shown. */
  readonly until: CalendarDay;
}

/** Danh sách công chức giải quyết quá hạn of a unit's month. */
export interface LateListing {
  readonly tenant: string;
  readonly unit: string;
  readonly month: ReportMonth;
  /** The frozen figures that it is drawn from. */
  readonly figures: string;
  readonly officials: readonly ListedOfficial[];
  readonly drafted: { readonly at: Moment; readonly by: SnapshotActor };
  /** None before it is published, and none again from a correction until that is approved. */
  readonly published: ListingPublication | null;
  readonly objections: readonly Objection[];
  readonly corrections: readonly ListingCorrection[];
}

/** Why a listing is not drawn up, published or changed (từ chối khi công bố). */
export type PublicationRefusal =
  /** Refused: the control officer of the unit draws it up, the director of its centre publishes it. */
  | { readonly code: "publication.not-competent"; readonly step: "draft" | "publish" | "correct" }
  /** Refused: what is drawn from figures waits for the figures. */
  | { readonly code: "publication.month-not-published"; readonly month: ReportMonth }
  /** Refused: nobody is named by a number; the staff list lacks him. */
  | { readonly code: "publication.official-unknown"; readonly official: string }
  /** Refused: who drew it up does not publish it. */
  | { readonly code: "publication.same-person" }
  | { readonly code: "publication.already-published"; readonly publishedAt: Moment }
  /** Refused: only who is named in it objects, and only a line of it is corrected. */
  | { readonly code: "publication.not-named" }
  | { readonly code: "publication.reason-missing" };

/** Một dòng như công chúng thấy. */
export type ShownOfficial = Omit<ListedOfficial, "official"> & {
  readonly unit: string;
  /** Đang có ý kiến: he objects, and nobody has decided yet. */
  readonly isDisputed: boolean;
};

/** Danh sách đang hiển thị that day: nothing before it is published, while it is corrected, and after its time. */
export function shownListing(listing: LateListing, on: CalendarDay): readonly ShownOfficial[] {
  const { officials, published, objections, unit } = listing;
  if (!published || on > published.until) return [];
  return officials.map(({ official, ...shown }) => ({
    ...shown,
    unit,
    isDisputed: objections.some((each) => each.official === official),
  }));
}
