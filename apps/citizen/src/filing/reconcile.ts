import { filledOf, isSame, type Draft, type Filled, type Unsaved } from "./draft.ts";

/** What this device keeps of a draft: all that was typed since a revision of the server. */
export interface LocalCopy {
  readonly revision: number;
  readonly unsaved: Unsaved;
  /** What was sent and not yet answered: the server may hold any of it already. */
  readonly sent: readonly Unsaved[];
}

/** `apart`: another device saved something else meanwhile, so the person must choose. */
export interface Reconciled {
  readonly kind: "in-step" | "apart";
  readonly filled: Filled;
}

/** Merges what this device kept into what the server holds, so that nothing typed is lost. */
export function reconcile(server: Draft, local: LocalCopy | null): Reconciled {
  const held = filledOf(server);
  if (local === null) return { kind: "in-step", filled: held };
  const filled = { ...held, ...local.unsaved };
  const isInStep = isSame(filled, held) || server.revision === local.revision || isOwnSave(server, local);
  return { kind: isInStep ? "in-step" : "apart", filled };
}

/** The server's newest revision is the very save whose answer this device never got. */
const isOwnSave = (server: Draft, { revision, sent }: LocalCopy): boolean =>
  server.revision === revision + 1 &&
  sent.some((save) => Object.entries(save).every(([field, value]) => isSame(value, server[field as keyof Filled])));
