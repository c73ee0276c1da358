import type { Draft, Drafts, Transaction, Uploads } from "@motcua/casework";

/** Drafts and uploads kept in memory: what a citizen types is gone once it is filed, so a replay need not store it. */
export interface DraftShelf {
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly filing: Pick<Transaction, "findDraft" | "markDraftFiled">;
}

export function draftShelf(): DraftShelf {
  const kept = new Map<string, Draft>();
  const put = (draft: Draft): void => {
    kept.set(draft.id, draft);
  };
  return {
    drafts: {
      create: (draft) => Promise.resolve(put({ ...draft, uploads: [] })),
      find: (_, account, id) => Promise.resolve(of(kept.get(id), account)),
      list: (_, account) => Promise.resolve([...kept.values()].filter((draft) => draft.account === account)),
      save: (draft, change, updatedAt) => {
        put({ ...draft, ...change, updatedAt, revision: draft.revision + 1 });
        return Promise.resolve(true);
      },
      remove: (_, account, id) => {
        if (of(kept.get(id), account)) kept.delete(id);
        return Promise.resolve();
      },
    },
    uploads: {
      add: (_, account, upload) => {
        const draft = of(kept.get(upload.draft), account);
        if (draft) put({ ...draft, uploads: [...draft.uploads, upload] });
        return Promise.resolve();
      },
      list: (_, account, id) => Promise.resolve(of(kept.get(id), account)?.uploads ?? []),
      remove: () => Promise.resolve(),
    },
    filing: {
      findDraft: (id) => Promise.resolve(kept.get(id) ?? null),
      markDraftFiled: (id) => {
        kept.delete(id);
        return Promise.resolve();
      },
    },
  };
}

const of = (draft: Draft | undefined, account: string): Draft | null => (draft?.account === account ? draft : null);
