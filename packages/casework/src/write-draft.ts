import {
  accept,
  refuse,
  type ChannelNotOffered,
  type DraftRefusal,
  type ProcedureUnknown,
  type NotOffered,
  type Result,
} from "@motcua/domain";
import { packOf } from "./facts-for.ts";
import type { Caller, Desk, Draft, DraftChange } from "./ports.ts";

/** Bắt đầu soạn hồ sơ. An unfiled draft of the same procedure is taken up again rather than begun twice. */
export async function beginDraft(
  desk: Desk,
  caller: Caller,
  question: { readonly procedure: string; readonly office?: string },
): Promise<Result<Draft, ProcedureUnknown | NotOffered | ChannelNotOffered>> {
  const { actor } = caller;
  const procedure = desk.law.procedure(actor.tenant, question.procedure);
  if (!procedure) return refuse({ code: "procedure.unknown", procedure: question.procedure });
  if (!procedure.channels.includes("online"))
    return refuse({ code: "procedure.channel-not-offered", channel: "online" });
  const begun = (await desk.drafts.list(actor.tenant, actor.id)).find(
    (draft) => draft.procedure === procedure.code && draft.filedAt === null,
  );
  if (begun) return accept(begun);
  const today = desk.clock.now().slice(0, 10);
  const offices = packOf(desk, actor.tenant).offices.filter(
    (office) => office.from <= today && (office.to === undefined || today <= office.to),
  );
  const offered = packOf(desk, actor.tenant).procedures.find((each) => each.code === procedure.code)?.offices ?? [];
  const office = offices.find(
    (each) => offered.includes(each.id) && (question.office === undefined || each.id === question.office),
  );
  if (!office)
    return refuse({ code: "procedure.not-offered", procedure: procedure.code, office: question.office ?? "" });
  const draft: Draft = {
    id: desk.names.id(),
    tenant: actor.tenant,
    account: actor.id,
    procedure: procedure.code,
    procedureVersion: procedure.version,
    caseCode: procedure.cases[0].code,
    office: office.id,
    revision: 1,
    answers: {},
    returnBy: null,
    postalAddress: null,
    phone: null,
    email: null,
    address: null,
    units: 1,
    pagesOfOriginal: 1,
    uploads: [],
    updatedAt: desk.clock.now(),
    filedAt: null,
  };
  await desk.drafts.create(draft);
  return accept(draft);
}

/** Lưu khi gõ. An older revision than the saved one is refused, so two devices never overwrite each other unseen. */
export async function saveDraft(
  desk: Desk,
  caller: Caller,
  save: { readonly id: string; readonly revision: number; readonly change: DraftChange },
): Promise<Result<{ readonly revision: number }, DraftRefusal>> {
  const draft = await desk.drafts.find(caller.actor.tenant, caller.actor.id, save.id);
  if (!draft || draft.filedAt !== null) return refuse({ code: "draft.unknown" });
  if (draft.revision !== save.revision) return refuse({ code: "draft.saved-elsewhere", revision: draft.revision });
  const isSaved = await desk.drafts.save(draft, save.change, desk.clock.now());
  return isSaved
    ? accept({ revision: draft.revision + 1 })
    : refuse({ code: "draft.saved-elsewhere", revision: draft.revision + 1 });
}
