import { DOSSIER_STATUSES } from "@motcua/domain";
import type { Inputs } from "../api/trpc.ts";
import type { QueueTab } from "./queue-tabs.ts";

/** Where in the queue a person is; all of it stands in the address, so that a link and the back key work. */
export interface QueuePlace {
  readonly tab: QueueTab["id"] | null;
  readonly text: string;
  readonly after: string | null;
}

const isTab = (given: string | null): given is QueueTab["id"] =>
  given === "mine" || given === "all" || DOSSIER_STATUSES.some((status) => status === given);

export function readQueuePlace(search: string): QueuePlace {
  const query = new URLSearchParams(search);
  const tab = query.get("viec");
  return { tab: isTab(tab) ? tab : null, text: (query.get("tim") ?? "").trim(), after: query.get("sau") };
}

export function queueAddress({ tab, text, after }: QueuePlace): string {
  const query = new URLSearchParams({
    ...(tab === null ? {} : { viec: tab }),
    ...(text === "" ? {} : { tim: text }),
    ...(after === null ? {} : { sau: after }),
  }).toString();
  return query === "" ? "/" : `/?${query}`;
}

/** A search looks everywhere; a tab looks at its own statuses, the most urgent first. */
export function queueQuestion(place: QueuePlace, tab: QueueTab, size: number): Inputs["staff"]["queue"] {
  const after = place.after === null ? {} : { after: place.after };
  if (place.text !== "") return { text: place.text, order: "newest", size, ...after };
  return tab.statuses === null
    ? { order: "newest", size, ...after }
    : { statuses: [...tab.statuses], order: "due", size, ...after };
}
