import type { DossierEvent, DossierEventType } from "./event.ts";

const FIVE: readonly DossierEventType[] = ["received", "proposed", "approved", "sealed", "returned"];

/** 5 tại chỗ: of receive, appraise, approve, seal and return, those done at the centre itself. A result fetched online counts: the centre gave it. */
export const onTheSpot = (events: readonly DossierEvent[]): readonly DossierEventType[] =>
  FIVE.filter((type) =>
    events.some(
      (event) =>
        event.type === type &&
        (event.place.kind === "centre" || (type === "returned" && event.place.kind === "online")),
    ),
  );
