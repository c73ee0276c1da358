import type { Moment } from "@motcua/domain";
import { differenceFrom, filledOf, isSame, type Draft, type Filled, type Unsaved } from "./draft.ts";
import type { LocalCopies } from "./local-copies.ts";
import { reconcile } from "./reconcile.ts";

const TYPING_PAUSE_MS = 600;
const LEFT_FIELD_MS = 200;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;
const MOST_SENT = 5;

/** What the server said to a save. */
export type SaveAnswer =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "gone" }
  | { readonly kind: "unreachable" };

/** Where the typed answers are now. */
export type Keeping =
  | { readonly kind: "saved"; readonly at: Moment | null }
  | { readonly kind: "typing" }
  | { readonly kind: "saving" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "gone" }
  | { readonly kind: "apart"; readonly theirs: Draft };

export interface KeptDraft {
  readonly draft: Draft;
  readonly filled: Filled;
  readonly keeping: Keeping;
}

export interface KeeperPorts {
  readonly save: (id: string, revision: number, change: Unsaved) => Promise<SaveAnswer>;
  /** The draft as the server holds it now; null when it cannot be had. */
  readonly load: (id: string) => Promise<Draft | null>;
  readonly copies: LocalCopies;
  readonly now: () => Moment;
  /** Calls after so many milliseconds; the answer cancels. */
  readonly later: (ms: number, call: () => void) => () => void;
}

export interface DraftKeeper {
  readonly current: () => KeptDraft;
  readonly subscribe: (listener: () => void) => () => void;
  /** Typed: kept on this device at once, sent when the typing pauses. */
  readonly change: (change: Unsaved) => void;
  /** A field was left: sends in a moment, when the click that left it has landed and nothing moves under the finger. */
  readonly leaveField: () => void;
  /** Sends now what is unsaved. True when the server holds everything. */
  readonly flush: () => Promise<boolean>;
  /** After `apart`: which of the two to go on with. */
  readonly choose: (which: "mine" | "theirs") => Promise<boolean>;
  /** After filing: nothing stays on this device. */
  readonly forget: () => void;
}

/** Lưu khi gõ: keeps a draft on this device and on the server in step. */
export function draftKeeper(opened: Draft, ports: KeeperPorts): DraftKeeper {
  const listeners = new Set<() => void>();
  const start = reconcile(opened, ports.copies.read(opened.id));
  let kept: KeptDraft = {
    draft: opened,
    filled: start.filled,
    keeping:
      start.kind === "apart"
        ? { kind: "apart", theirs: opened }
        : { kind: "saved", at: opened.revision > 1 ? opened.updatedAt : null },
  };
  let cancelTimer = (): void => undefined;
  let retryMs = FIRST_RETRY_MS;
  let underway: Promise<boolean> | null = null;
  /** Saves at this revision whose answer never came: the server may hold any of them. */
  let sent: readonly Unsaved[] = ports.copies.read(opened.id)?.sent ?? [];

  const unsaved = (): Unsaved => differenceFrom(filledOf(kept.draft), kept.filled);
  const isAllSaved = (): boolean => Object.keys(unsaved()).length === 0;

  function set(next: Partial<KeptDraft>): void {
    kept = { ...kept, ...next };
    for (const listener of listeners) listener();
  }

  function copy(): void {
    if (isAllSaved()) ports.copies.remove(kept.draft.id);
    else ports.copies.write(kept.draft.id, { revision: kept.draft.revision, unsaved: unsaved(), sent });
  }

  function schedule(ms: number): void {
    cancelTimer();
    cancelTimer = ports.later(ms, () => void flush());
  }

  async function send(): Promise<boolean> {
    while (!isAllSaved()) {
      const change = unsaved();
      sent = [...sent.filter((each) => !isSame(each, change)), change].slice(-MOST_SENT);
      // While off line the notice stays as it is; it would flicker with every try.
      if (kept.keeping.kind !== "unreachable") set({ keeping: { kind: "saving" } });
      copy();
      const answer = await ports.save(kept.draft.id, kept.draft.revision, change);
      if (answer.kind !== "saved") return refused(answer.kind);
      retryMs = FIRST_RETRY_MS;
      sent = [];
      set({
        draft: { ...kept.draft, ...change, revision: answer.revision },
        keeping: { kind: "saved", at: ports.now() },
      });
      copy();
    }
    return true;
  }

  async function refused(kind: Exclude<SaveAnswer["kind"], "saved">): Promise<boolean> {
    if (kind === "elsewhere") return meet();
    if (kind === "unreachable") {
      schedule(retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    }
    set({ keeping: { kind } });
    return false;
  }

  /** Another revision is on the server: perhaps our own save whose answer was lost, perhaps another device. */
  async function meet(): Promise<boolean> {
    const theirs = await ports.load(kept.draft.id);
    if (theirs === null) return refused("unreachable");
    const met = reconcile(theirs, { revision: kept.draft.revision, unsaved: unsaved(), sent });
    if (met.kind === "apart") {
      set({ keeping: { kind: "apart", theirs } });
      return false;
    }
    sent = [];
    set({ draft: theirs, filled: met.filled, keeping: { kind: "saved", at: theirs.updatedAt } });
    copy();
    return send();
  }

  async function flush(): Promise<boolean> {
    cancelTimer();
    while (underway !== null) await underway;
    if (kept.keeping.kind === "apart" || kept.keeping.kind === "gone") return false;
    if (isAllSaved()) return true;
    underway = send().finally(() => (underway = null));
    return underway;
  }

  if (start.kind === "in-step" && !isAllSaved()) schedule(0);

  return {
    current: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      const isStuck = ["apart", "gone", "signed-out", "unreachable", "saving"].includes(kept.keeping.kind);
      set({ filled: { ...kept.filled, ...change }, ...(isStuck ? {} : { keeping: { kind: "typing" } }) });
      copy();
      schedule(kept.keeping.kind === "unreachable" ? retryMs : TYPING_PAUSE_MS);
    },
    leaveField: () => {
      if (!isAllSaved()) schedule(LEFT_FIELD_MS);
    },
    flush,
    choose: (which) => {
      if (kept.keeping.kind !== "apart") return flush();
      const { theirs } = kept.keeping;
      sent = [];
      set({
        draft: theirs,
        filled: which === "mine" ? kept.filled : filledOf(theirs),
        keeping: { kind: "saved", at: theirs.updatedAt },
      });
      copy();
      return flush();
    },
    forget: () => {
      cancelTimer();
      ports.copies.remove(kept.draft.id);
    },
  };
}
