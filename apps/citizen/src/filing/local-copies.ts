import type { LocalCopy } from "./reconcile.ts";

const PREFIX = "motcua.draft.";

/** Bản lưu trên máy: what was typed and has not reached the server yet. */
export interface LocalCopies {
  readonly read: (draft: string) => LocalCopy | null;
  readonly write: (draft: string, copy: LocalCopy) => void;
  readonly remove: (draft: string) => void;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Copies in a store that may be full, switched off or absent: then there is no copy, and the page goes on. */
export const localCopies = (storeOf: () => Store): LocalCopies => ({
  read: (draft) => quietly(() => parseCopy(storeOf().getItem(PREFIX + draft))),
  write: (draft, copy) => void quietly(() => storeOf().setItem(PREFIX + draft, JSON.stringify(copy))),
  remove: (draft) => void quietly(() => storeOf().removeItem(PREFIX + draft)),
});

/** Leaves nothing behind for the next person at this machine. */
export function forgetLocalCopies(store: Storage): void {
  const ours = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "").filter((key) =>
    key.startsWith(PREFIX),
  );
  for (const key of ours) store.removeItem(key);
}

function parseCopy(text: string | null): LocalCopy | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return isCopy(value) ? value : null;
}

const isCopy = (value: unknown): value is LocalCopy =>
  typeof value === "object" &&
  value !== null &&
  "revision" in value &&
  typeof value.revision === "number" &&
  "unsaved" in value &&
  typeof value.unsaved === "object" &&
  value.unsaved !== null &&
  "sent" in value &&
  Array.isArray(value.sent);

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
