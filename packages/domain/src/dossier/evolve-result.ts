import type { Dossier, DossierResult } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";

type ResultEvent = DossierEvent & {
  type: "approved" | "signed" | "sealed" | "result-reissued" | "result-annulled";
};

/** What an event makes of the result: drafted, signed, sealed, and where it was wrong, corrected, replaced or annulled. */
export function resultChange(dossier: Dossier, event: ResultEvent): Partial<Dossier> {
  if (event.type === "approved") {
    const version = dossier.result?.version ?? 1;
    return { status: "approved", result: drafted(event, { version, outcome: event.data.outcome }) };
  }
  const result = dossier.result;
  if (!result) throw new Error("a result is approved before it is signed");
  switch (event.type) {
    case "signed":
      return {
        status: "signed",
        result: { ...result, ...levelOf(event), signed: event.data.file, signedBy: event.actor.id },
      };
    case "sealed":
      return sealed(dossier, event, {
        ...result,
        ...levelOf(event),
        ...sealOf(event, result),
        sealedBy: event.actor.id,
      });
    case "result-reissued":
      return reissued(dossier, event, result);
    case "result-annulled":
      return { result: { ...result, standing: "annulled" } };
  }
}

const levelOf = ({ data: { level } }: ResultEvent & { type: "signed" | "sealed" }): Pick<DossierResult, "level"> =>
  level === undefined ? {} : { level };

/** On paper the approver has signed with his hand, and only a scan is a file. */
function sealOf({ data }: ResultEvent & { type: "sealed" }, result: DossierResult): Partial<DossierResult> {
  const { file, sealId, onPaper } = data;
  if (!onPaper) return { sealed: file, sealId };
  return { sealId, isOnPaper: true, signedBy: result.approvedBy, ...(onPaper.isScanned && { sealed: file }) };
}

const drafted = (
  { actor, data }: ResultEvent & { type: "approved" | "result-reissued" },
  as: Pick<DossierResult, "version" | "outcome">,
): DossierResult => ({
  ...as,
  standing: "valid",
  number: data.resultNumber,
  issuedOn: data.issuedOn,
  approvedBy: actor.id,
  draft: data.draft,
  signaturePlace: data.signaturePlace,
});

/** The end counts once: what is issued again keeps the day of the first issue. */
const sealed = (
  dossier: Dossier,
  event: ResultEvent & { type: "sealed" },
  result: DossierResult,
): Partial<Dossier> => ({
  result,
  status: result.outcome === "refuse" ? "refused" : "result-ready",
  endedAt: dossier.endedAt ?? event.at,
  reason: result.outcome === "refuse" ? (dossier.proposal?.conclusion ?? null) : null,
});

function reissued(
  dossier: Dossier,
  event: ResultEvent & { type: "result-reissued" },
  result: DossierResult,
): Partial<Dossier> {
  const standing = event.data.kind === "correction" ? "corrected" : "replaced";
  return {
    status: "approved",
    earlierResults: [
      ...dossier.earlierResults,
      { ...result, standing: result.standing === "annulled" ? "annulled" : standing },
    ],
    result: drafted(event, { version: result.version + 1, outcome: result.outcome }),
    postalItem: null,
  };
}
