import type { DossierEvent, DossierEventType } from "./event.ts";

const FIVE: readonly DossierEventType[] = ["received", "proposed", "approved", "sealed", "returned"];

/** 5 tại chỗ: of receive, appraise, approve, seal and return, those done at the centre itself, each time. A result fetched online counts: the centre gave it. */
export const onTheSpot = (events: readonly DossierEvent[]): readonly DossierEventType[] =>
  FIVE.filter((type) => {
    const done = events.filter((event) => event.type === type);
    return done.length > 0 && done.every(isAtCentre);
  });

const isAtCentre = ({ type, place }: DossierEvent): boolean =>
  place.kind === "centre" || (type === "returned" && place.kind === "online");
