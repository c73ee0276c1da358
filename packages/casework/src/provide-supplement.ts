import { refuse, type Dossier, type Paper, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import type { Caller, Desk, Upload } from "./ports.ts";
import { visible } from "./visible-dossier.ts";
import { papersFrom } from "./submit-draft.ts";

/** Nộp giấy tờ bổ sung: uploaded by the citizen, or counted at the counter. Before reception it completes the filing. */
export async function provideSupplement(desk: Desk, caller: Caller, answer: { readonly target: Target; readonly note?: string; readonly counted?: readonly Paper[] }): Promise<Result<Dossier, ActRefusal>> {
  const dossier = await visible(desk, caller, answer.target.id);
  if (!dossier) return refuse({ code: "dossier.unknown" });
  const { procedure } = factsFor(desk, caller, dossier);
  const uploads = await desk.uploads.list(dossier.tenant, caller.actor.id, dossier.id);
  const answered = uploads.filter((upload) => !isHeldAlready(upload, dossier));
  const given = { papers: [...papersFrom(answered, procedure), ...(answer.counted ?? [])], ...(answer.note ? { note: answer.note } : {}) };
  return actOnDossier(desk, caller, {
    target: answer.target,
    act: { type: dossier.status === "awaiting-completion" ? "complete" : "provide-supplement", ...given },
  });
}

/** The dossier's own papers are uploads too; only what came since answers the request. */
const isHeldAlready = (upload: Upload, dossier: Dossier): boolean => dossier.papers.some((paper) => paper.component === upload.component && paper.file?.sha256 === upload.file.sha256);
