import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { ServerHome } from "./data-folder.ts";
import { createDatabaseIfMissing } from "./create-database.ts";
import { readPostmaster, runningPostmaster } from "./postmaster-file.ts";

interface Server {
  readonly user: string;
  readonly password: string;
  readonly port: number;
}

/** Present in pg, absent from its types: the hold alone keeps no program running. */
type HoldClient = pg.Client & { readonly ref: () => void; readonly unref: () => void };

const SECONDS_TO_STOP = 30;

/** Any number: all who use one embedded server share this lock on it. */
const HOLD_LOCK = 7_070_701;

/** Each user of the server holds a shared lock; whoever can take it alone is the last one and stops the server. A killed user's lock ends with its connection. */
export async function holdServer(
  home: ServerHome,
  { server, database }: { server: Server; database: string },
): Promise<() => Promise<void>> {
  const hold = new pg.Client({
    ...server,
    host: "127.0.0.1",
    database: "postgres",
    application_name: "motcua hold",
  }) as HoldClient;
  // When the server dies, the platform's own connections report it; here it only means that there is nothing left to stop.
  hold.on("error", () => {});
  try {
    await hold.connect();
    await hold.query(`SELECT pg_advisory_lock_shared(${HOLD_LOCK})`);
    await createDatabaseIfMissing(hold, database);
  } catch (error) {
    await hold.end().catch(() => {});
    throw error;
  }
  hold.unref();
  const pid = readPostmaster(home.dataFolder)?.pid;
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= stopIfLast(hold, { home, pid }));
}

const GONE = /^(ECONNREFUSED|ECONNRESET|57P0\d)$|Connection terminated/;

export const isServerGone = (error: unknown) =>
  error instanceof Error && (GONE.test(error.message) || ("code" in error && GONE.test(String(error.code))));

async function stopIfLast(hold: HoldClient, { home, pid }: { home: ServerHome; pid: number | undefined }) {
  hold.ref();
  const isLast = await takeAlone(hold);
  await hold.end().catch(() => {});
  const running = runningPostmaster(home.dataFolder);
  if (!isLast || running === undefined || running.pid !== pid) return;
  // Fast shutdown: open transactions are rolled back, what was committed is written out.
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + SECONDS_TO_STOP * 1000;
  while (runningPostmaster(home.dataFolder)?.pid === pid && Date.now() < deadline) await pause(10);
}

async function takeAlone(hold: pg.Client) {
  try {
    await hold.query(`SELECT pg_advisory_unlock_shared(${HOLD_LOCK})`);
    const { rows } = await hold.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${HOLD_LOCK}) AS taken`);
    return rows[0]?.taken === true;
  } catch {
    return true;
  }
}
