import { dayOf, readingScope, refuse, type Dossier, type DossierEvent, type Paper, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk, Upload } from "./ports.ts";
import { visible } from "./visible-dossier.ts";
import { papersFrom } from "./submit-draft.ts";

/** Nộp giấy tờ bổ sung: uploaded by the citizen, or counted at the counter. Before reception it completes the filing. */
export async function provideSupplement(
  desk: Desk,
  caller: Caller,
  answer: { readonly target: Target; readonly note?: string; readonly counted?: readonly Paper[] },
): Promise<Result<Dossier, ActRefusal>> {
  const dossier = await visible(desk, caller, answer.target.id);
  if (!dossier) return refuse({ code: "dossier.unknown" });
  const { procedure } = factsFor(desk, caller, dossier);
  const uploads = await desk.uploads.list(dossier.tenant, caller.actor.id, dossier.id);
  const events = await desk.casebook.events(readingScope(caller.actor, dayOf(desk.clock.now())), dossier.id);
  const fresh = uploads.filter((upload) => !isFiledAlready(upload, events));
  const given = {
    papers: [...papersFrom(fresh, procedure), ...(answer.counted ?? [])],
    ...(answer.note ? { note: answer.note } : {}),
  };
  return actOnDossier(desk, caller, {
    target: answer.target,
    act: { type: dossier.status === "awaiting-completion" ? "complete" : "provide-supplement", ...given },
  });
}

/** What was filed with the dossier or answered an earlier request is an upload too, and no answer to this one. */
const isFiledAlready = ({ component, file }: Upload, events: readonly DossierEvent[]): boolean =>
  events.some(
    ({ data }) =>
      "papers" in data &&
      data.papers.some((paper) => paper.component === component && paper.file?.sha256 === file.sha256),
  );
