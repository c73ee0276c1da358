import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import type { MovedPart, MovedParts } from "./part.ts";

/** The parts whose due date moved with the whole. */
export function withMoved({ consultations, legs }: Dossier, { parts = [] }: MovedParts): Partial<Dossier> {
  if (parts.length === 0) return {};
  const moved = <T extends { readonly id: string }>(each: T, kind: MovedPart["kind"]): T => {
    const to = parts.find((part) => part.kind === kind && part.id === each.id);
    return to ? { ...each, due: to.due } : each;
  };
  return {
    consultations: consultations.map((each) => moved(each, "consultation")),
    legs: legs.map((each) => moved(each, "leg")),
  };
}

type PartEvent = DossierEvent & {
  type: "consultation-asked" | "consultation-answered" | "leg-started" | "leg-finished";
};

/** What a consultation or a leg changes: never the status of the whole. */
export function partChange({ consultations, legs }: Dossier, event: PartEvent): Partial<Dossier> {
  switch (event.type) {
    case "consultation-asked":
      return { consultations: [...consultations, { ...event.data, askedAt: event.at }] };
    case "consultation-answered": {
      const { id, answer, agrees } = event.data;
      return {
        consultations: consultations.map((each) =>
          each.id === id ? { ...each, answer, agrees, answeredAt: event.at } : each,
        ),
      };
    }
    case "leg-started": {
      const { leg: id, ...started } = event.data;
      return { legs: [...legs, { id, ...started, startedAt: event.at }] };
    }
    case "leg-finished": {
      const { leg: id, outcome, due } = event.data;
      const finished = { outcome, finishedAt: event.at, ...(due && { due }) };
      return { legs: legs.map((each) => (each.id === id ? { ...each, ...finished } : each)) };
    }
  }
}
