import { countedInAnswers } from "../fee/counted-in-answers.ts";
import { withScan } from "./decide-scan.ts";
import type { Dossier, Paper } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import { withMoved } from "./evolve-part.ts";

type SupplementEvent = DossierEvent & {
  type:
    | "completion-asked"
    | "completed"
    | "supplement-asked"
    | "supplement-permitted"
    | "supplement-called"
    | "supplement-provided"
    | "supplement-accepted"
    | "scan-attached";
};

/** What papers asked for and brought make of the dossier, before reception and after. */
export function supplementChange(dossier: Dossier, event: SupplementEvent): Partial<Dossier> {
  const { papers, completion, supplement, supplementsAsked } = dossier;
  switch (event.type) {
    case "completion-asked":
      return { status: "awaiting-completion", completion: event.data };
    case "completed":
      return {
        status: "submitted",
        papers: withPapers(papers, event.data.papers),
        completion: completion && { ...completion, providedAt: event.at },
        ...(event.data.answers && { answers: event.data.answers, ...countedInAnswers(event.data.answers) }),
      };
    case "supplement-asked":
      return {
        status: "awaiting-supplement",
        supplement: event.data,
        supplementsAsked: supplementsAsked + 1,
        due: null,
      };
    case "supplement-permitted":
      return { supplementPermit: { ...event.data, by: event.actor.id, at: event.at } };
    case "supplement-called":
      return { supplement: supplement && { ...supplement, calls: [...(supplement.calls ?? []), event.data] } };
    case "supplement-provided":
      return {
        status: "supplement-provided",
        papers: withPapers(papers, event.data.papers),
        supplement: supplement && { ...supplement, providedAt: event.at },
      };
    case "scan-attached":
      return { papers: withScan(papers, event.data) };
    case "supplement-accepted":
      return {
        ...withMoved(dossier, event.data),
        status: "in-appraisal",
        due: event.data.due,
        dueOriginal: event.data.due,
      };
  }
}

/** A paper provided again takes the place of the one it answers. */
export const withPapers = (before: readonly Paper[], added: readonly Paper[]): readonly Paper[] => [
  ...before.filter((paper) => !added.some((each) => each.component === paper.component)),
  ...added,
];
