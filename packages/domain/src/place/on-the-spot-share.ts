import type { DossierEvent } from "../dossier/event.ts";
import { onTheSpot } from "../dossier/on-the-spot.ts";

/** What the share looks at: a dossier with its log, and what it is counted under. */
export interface PlacedHistory {
  readonly dossier: { readonly office: string };
  readonly events: readonly DossierEvent[];
  readonly procedure: { readonly code: string; readonly field: string };
  readonly agency: string;
}

/** Tính theo: what the lines of the table stand for. */
export type PlaceGroup = "procedure" | "field" | "office" | "agency";

/** 4 tại chỗ, 5 tại chỗ of one line; a dossier with all five is not counted again under four. */
export interface OnTheSpotShare {
  readonly key: string;
  /** Results that were handed over: only then all places are known. */
  readonly returned: number;
  readonly four: number;
  readonly five: number;
  /** Parts of 1. */
  readonly fourOrFiveShare: number;
  readonly fiveShare: number;
}

const KEY: Readonly<Record<PlaceGroup, (history: PlacedHistory) => string>> = {
  procedure: ({ procedure }) => procedure.code,
  field: ({ procedure }) => procedure.field,
  office: ({ dossier }) => dossier.office,
  agency: ({ agency }) => agency,
};

/** Tỷ lệ “4 tại chỗ, 5 tại chỗ”: four is receive, appraise, approve and return at the centre; five has the seal there too. */
export function onTheSpotShare(histories: readonly PlacedHistory[], by: PlaceGroup): readonly OnTheSpotShare[] {
  const lines = new Map<string, { returned: number; four: number; five: number }>();
  for (const history of histories) {
    const kind = spotOf(history.events);
    if (kind === null) continue;
    const key = KEY[by](history);
    const line = lines.get(key) ?? { returned: 0, four: 0, five: 0 };
    lines.set(key, {
      returned: line.returned + 1,
      four: line.four + (kind === "four" ? 1 : 0),
      five: line.five + (kind === "five" ? 1 : 0),
    });
  }
  return [...lines]
    .map(([key, { returned, four, five }]) => ({
      key,
      returned,
      four,
      five,
      fourOrFiveShare: (four + five) / returned,
      fiveShare: five / returned,
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Five, four, or fewer on the spot; null while the result is not handed over. */
export function spotOf(events: readonly DossierEvent[]): "four" | "five" | "fewer" | null {
  if (!events.some(({ type }) => type === "returned")) return null;
  const done = onTheSpot(events);
  if (!["received", "proposed", "approved", "returned"].every((step) => done.some((each) => each === step)))
    return "fewer";
  return done.includes("sealed") ? "five" : "four";
}
