import {
  accept,
  refuse,
  type DossierUnknown,
  type DraftRefusal,
  type Result,
  type UploadRefusal,
} from "@motcua/domain";
import { MOST_FILES } from "./accepted-type.ts";
import { keptFile } from "./kept-file.ts";
import type { Caller, Desk, Upload } from "./ports.ts";
import { visible } from "./visible-dossier.ts";

/** Tải giấy tờ lên, to an own draft or to an own dossier that waits for papers. */
export async function attachPaper(
  desk: Desk,
  caller: Caller,
  paper: { readonly draft: string; readonly component: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Upload, UploadRefusal | DraftRefusal | DossierUnknown>> {
  const { tenant, id: account } = caller.actor;
  if (!(await mayAttach(desk, caller, paper.draft))) return refuse({ code: "draft.unknown" });
  const before = await desk.uploads.list(tenant, account, paper.draft);
  if (before.length >= MOST_FILES) return refuse({ code: "upload.too-many", most: MOST_FILES });
  const kept = await keptFile(desk, paper);
  if (!kept.ok) return kept;
  const { name, ...file } = kept.value;
  const upload: Upload = {
    id: desk.names.id(),
    draft: paper.draft,
    component: paper.component,
    name,
    file,
    uploadedAt: desk.clock.now(),
  };
  await desk.uploads.add(tenant, account, upload);
  return accept(upload);
}

async function mayAttach(desk: Desk, caller: Caller, id: string): Promise<boolean> {
  const draft = await desk.drafts.find(caller.actor.tenant, caller.actor.id, id);
  if (draft) return draft.filedAt === null || (await awaitsPapers(desk, caller, id));
  return awaitsPapers(desk, caller, id);
}

async function awaitsPapers(desk: Desk, caller: Caller, id: string): Promise<boolean> {
  const dossier = await visible(desk, caller, id);
  return dossier?.status === "awaiting-supplement" || dossier?.status === "awaiting-completion";
}
