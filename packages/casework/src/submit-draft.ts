import {
  accept,
  refuse,
  type Dossier,
  type DraftRefusal,
  type Paper,
  type Person,
  type Procedure,
  type Result,
} from "@motcua/domain";
import { fileDossier, type FilingRefusal } from "./file-dossier.ts";
import type { Caller, Desk, Upload } from "./ports.ts";
import { isVisible } from "./visible-dossier.ts";

/** Nộp hồ sơ trực tuyến. The dossier takes the draft's id, so submitting twice files once. */
export async function submitDraft(
  desk: Desk,
  caller: Caller,
  draftId: string,
): Promise<Result<Dossier, FilingRefusal | DraftRefusal>> {
  return desk.casebook.transact(
    caller.actor.tenant,
    async (tx): Promise<Result<Dossier, FilingRefusal | DraftRefusal>> => {
      const draft = await tx.findDraft(draftId);
      const { actor } = caller;
      if (!draft || actor.kind !== "citizen" || draft.account !== actor.id) return refuse({ code: "draft.unknown" });
      const filed = await tx.find(draftId);
      if (filed) return isVisible(desk, caller, filed) ? accept(filed) : refuse({ code: "draft.unknown" });
      const procedure = desk.law.procedure(actor.tenant, draft.procedure, draft.procedureVersion);
      if (!procedure) return refuse({ code: "procedure.unknown", procedure: draft.procedure });
      const person: Person = {
        fullName: actor.name,
        personalNumber: actor.personalNumber,
        phone: draft.phone ?? "",
        address: draft.address ?? "",
        ...(draft.email ? { email: draft.email } : {}),
      };
      const done = await fileDossier(desk, caller, {
        tx,
        filing: {
          id: draft.id,
          procedure: draft.procedure,
          version: draft.procedureVersion,
          submit: {
            office: draft.office,
            caseCode: draft.caseCode,
            channel: "online",
            owner: person,
            applicant: person,
            account: actor.id,
            answers: draft.answers,
            papers: papersFrom(draft.uploads, procedure),
            returnBy: draft.returnBy ?? "online",
            ...(draft.postalAddress ? { postalAddress: draft.postalAddress } : {}),
            units: draft.units,
            pagesOfOriginal: draft.pagesOfOriginal,
          },
        },
      });
      if (done.ok) await tx.markDraftFiled(draft.id, desk.clock.now());
      return done;
    },
  );
}

/** Uploaded papers as the dossier keeps them: electronic copies, one line a file. */
export const papersFrom = (uploads: readonly Upload[], procedure: Procedure): readonly Paper[] =>
  uploads.map((upload) => ({
    component: upload.component,
    title: procedure.components.find((component) => component.code === upload.component)?.title ?? upload.name,
    file: { ...upload.file, name: upload.name },
    originals: 0,
    certified: 0,
    photocopies: 0,
  }));
