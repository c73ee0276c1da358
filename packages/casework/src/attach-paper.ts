import {
  accept,
  refuse,
  type DossierUnknown,
  type DraftRefusal,
  type Result,
  type UploadRefusal,
} from "@motcua/domain";
import { acceptedType, MOST_FILES, MOST_UPLOAD_BYTES } from "./accepted-type.ts";
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
  if (paper.bytes.length > MOST_UPLOAD_BYTES) return refuse({ code: "upload.too-large", mostBytes: MOST_UPLOAD_BYTES });
  const type = acceptedType(paper.bytes);
  if (!type.ok) return type;
  const before = await desk.uploads.list(tenant, account, paper.draft);
  if (before.length >= MOST_FILES) return refuse({ code: "upload.too-many", most: MOST_FILES });
  const upload: Upload = {
    id: desk.names.id(),
    draft: paper.draft,
    component: paper.component,
    name: tidyName(paper.name),
    file: await desk.files.put(paper.bytes, type.value),
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

/** A name to show, never a path to follow. */
function tidyName(name: string): string {
  const last = name.toWellFormed().normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const readable = Array.from(last.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").trim())
    .slice(0, 120)
    .join("");
  return /^\.*$/.test(readable) ? "giay-to" : readable;
}
