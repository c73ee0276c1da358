import type { Account, FilingProcedure } from "../../filing/draft.ts";
import { draftKeeper, type DraftKeeper, type SaveAnswer } from "../../filing/draft-keeper.ts";
import { localCopies } from "../../filing/local-copies.ts";
import { prefill } from "../../filing/prefill.ts";
import { isCaseKept } from "../../filing/steps.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { api } from "../../portal/api.ts";
import { now } from "../../portal/clock.ts";
import { failureOf } from "../../portal/failure.ts";

/** A draft that is open on this device. */
export interface OpenedDraft {
  readonly keeper: DraftKeeper;
  readonly procedure: FilingProcedure;
  readonly uploads: readonly UploadedPaper[];
  /** Puts what the account knows where nothing was answered yet; not before the case is chosen. */
  readonly fillKnown: () => void;
  /** Somebody had begun it before. */
  readonly isTakenUp: boolean;
}

/** `not-online`: whoever came by the address alone is told before he has filled in anything. */
export type Opening = { readonly kind: "open"; readonly opened: OpenedDraft } | { readonly kind: "not-online" };

/** Mở hồ sơ đang soạn, with what this device kept of it and what the account knows. */
export async function openDraft(procedureCode: string, account: Account): Promise<Opening> {
  const { id } = await api.citizen.beginDraft.mutate({ procedure: procedureCode });
  const { draft, procedure } = await api.citizen.draft.query({ id });
  if (!procedure.channels.includes("online")) {
    await api.citizen.discardDraft.mutate({ id });
    return { kind: "not-online" };
  }
  const keeper = draftKeeper(draft, {
    save: saveDraft,
    load: (each) =>
      api.citizen.draft.query({ id: each }).then(
        (answer) => answer.draft,
        () => null,
      ),
    copies: localCopies(() => localStorage),
    now,
    later: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  });
  const isTakenUp = draft.revision > 1 || keeper.current().keeping.kind === "apart" || draft.uploads.length > 0;
  const fillKnown = (): void => {
    const known = prefill(procedure.form, keeper.current().filled, account.profile);
    if (Object.keys(known).length > 0) keeper.change(known);
  };
  if (isCaseKept(procedure, draft, keeper.current().filled)) fillKnown();
  const uploads = draft.uploads.map(({ id: upload, component, name }) => ({ id: upload, component, name }));
  return { kind: "open", opened: { keeper, procedure, uploads, fillKnown, isTakenUp } };
}

type Save = Parameters<typeof api.citizen.saveDraft.mutate>[0];

async function saveDraft(id: string, revision: number, change: Save["change"]): Promise<SaveAnswer> {
  try {
    const saved = await api.citizen.saveDraft.mutate({ id, revision, change });
    return { kind: "saved", revision: saved.revision };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "signed-out") return { kind: "signed-out" };
    if (failure.kind !== "refused") return { kind: "unreachable" };
    return { kind: failure.refusal.code === "draft.saved-elsewhere" ? "elsewhere" : "gone" };
  }
}
