import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeFolder, prepareDataFolder, readPassword, SERVER_USER, type ServerHome } from "./data-folder.ts";
import { launchServer } from "./launch-server.ts";
import { runningPostmaster } from "./postmaster-file.ts";
import { serverAccount } from "./server-account.ts";
import { serverBinaries } from "./server-binaries.ts";
import { holdServer, isServerGone } from "./server-hold.ts";
import { faultFromFileError, notStarted } from "./start-faults.ts";

export interface EmbeddedPostgresOptions {
  /** Holds the tables, the password and the log; made on the first start. */
  readonly folder: string;
  /** Without one a free port is taken at each start; a server that already runs keeps its own. */
  readonly port?: number;
  /** Created on the first start. */
  readonly database?: string;
  /** For tests: faster, and everything is lost with the machine's power. */
  readonly throwaway?: boolean;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** Stops the server, unless another process still uses it. */
  readonly stop: () => Promise<void>;
}

const SECONDS_TO_WAIT = 60;

/** Cơ sở dữ liệu kèm theo: starts the PostgreSQL that came from npm, or joins the one that already runs on this folder. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  try {
    makeFolder(folder);
    const dataFolder = join(folder, "data");
    const account = serverAccount(dataFolder);
    const home = { dataFolder, account, binaries: serverBinaries(account) };
    prepareDataFolder(home, { throwaway: options.throwaway === true });
    return await joinServer(home, options);
  } catch (error) {
    throw faultFromFileError(folder, error);
  }
}

/** A server can be ready, still starting or stopping, or gone with its last processes lingering: each is waited for. */
async function joinServer(home: ServerHome, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const database = options.database ?? "motcua";
  const password = readPassword(home);
  const deadline = Date.now() + SECONDS_TO_WAIT * 1000;
  while (Date.now() < deadline) {
    const running = runningPostmaster(home.dataFolder);
    if (running === undefined) await launchServer(home, options);
    else if (running.status !== "ready") await pause(20);
    else {
      const server = { user: SERVER_USER, password, port: running.port };
      const stop = await holdServer(home, { server, database }).catch(laterIfPassingBy);
      if (stop !== undefined)
        return { url: `postgresql://${SERVER_USER}:${password}@127.0.0.1:${running.port}/${database}`, stop };
    }
  }
  throw notStarted(`no answer within ${SECONDS_TO_WAIT} seconds`);
}

/** The server was about to stop when we came: ask again. */
async function laterIfPassingBy(error: unknown): Promise<undefined> {
  if (!isServerGone(error)) throw error;
  await pause(50);
}
