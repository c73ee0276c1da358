import { decide, refuse, type Dossier, type Result, type UploadRefusal } from "@motcua/domain";
import { MOST_FILES } from "./accepted-type.ts";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { factsFor } from "./facts-for.ts";
import { keptFile } from "./kept-file.ts";
import { nothing } from "./nothing-signed.ts";
import type { Caller, Desk } from "./ports.ts";
import { visible } from "./visible-dossier.ts";

/** Quét giấy tờ nhận tại quầy: stored first, then named by an event; what may not be attached is not stored at all. */
export async function attachScan(
  desk: Desk,
  caller: Caller,
  scan: { readonly target: Target; readonly component: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Dossier, ActRefusal | UploadRefusal>> {
  const { target, component } = scan;
  const dossier = await visible(desk, caller, target.id);
  if (!dossier) return refuse({ code: "dossier.unknown" });
  const unsent = { type: "attach-scan", component, file: { ...nothing.file, name: scan.name } } as const;
  const tried = decide(dossier, unsent, factsFor(desk, caller, dossier));
  if (!tried.ok) return tried;
  if (dossier.papers.filter(({ file }) => file !== undefined).length >= MOST_FILES)
    return refuse({ code: "upload.too-many", most: MOST_FILES });
  const kept = await keptFile(desk, scan);
  return kept.ok
    ? actOnDossier(desk, caller, { target, act: { type: "attach-scan", component, file: kept.value } })
    : kept;
}
