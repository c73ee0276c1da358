import { setTimeout as pause } from "node:timers/promises";
import type { DossierStatus } from "@motcua/domain";
import pg from "pg";
import { CHANNEL } from "./casebook/save-dossier.ts";

/** Hồ sơ vừa thay đổi: enough to know which screens look at it, no personal data. */
export interface DossierChange {
  readonly tenant: string;
  readonly office: string;
  /** The office and whoever else has, or had until now, a part in it. */
  readonly participants: readonly string[];
  readonly dossier: string;
  readonly status: DossierStatus;
  readonly account: string | null;
}

export interface Changes {
  /** Calls with each change once it is saved; `missed` when some may have been lost and lists should be read again. Returns how to stop. */
  readonly subscribe: (changed: (change: DossierChange) => void, missed?: () => void) => () => void;
}

interface Subscriber {
  readonly changed: (change: DossierChange) => void;
  readonly missed: (() => void) | undefined;
}

const LONGEST_PAUSE = 5_000;

/** One connection that listens for all; when it breaks it is opened again, until closed. */
export async function listenToChanges(url: string): Promise<Changes & { readonly close: () => Promise<void> }> {
  const subscribers = new Set<Subscriber>();
  let isClosed = false;
  let client = await listen();

  async function listen(): Promise<pg.Client> {
    const opened = new pg.Client({ connectionString: url, application_name: "motcua changes", keepAlive: true });
    opened.on("notification", ({ payload }) => {
      const change = JSON.parse(payload ?? "") as DossierChange;
      for (const { changed } of subscribers) changed(change);
    });
    // What breaks the connection also ends it; the end is where we act.
    opened.on("error", () => {});
    await opened.connect();
    try {
      await opened.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await opened.end();
      throw error;
    }
    opened.on("end", () => void listenAgain());
    return opened;
  }

  async function listenAgain(): Promise<void> {
    for (let wait = 50; !isClosed; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      await pause(wait, undefined, { ref: false });
      const opened = await listen().catch(() => null);
      if (!opened) continue;
      client = opened;
      if (isClosed) return opened.end();
      for (const { missed } of subscribers) missed?.();
      return;
    }
  }

  return {
    subscribe: (changed, missed) => {
      const subscriber = { changed, missed };
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    close: async () => {
      isClosed = true;
      await client.end();
    },
  };
}
