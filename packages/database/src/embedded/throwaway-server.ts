import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, runningPostmaster } from "./postmaster-file.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";

const FOLDER = /^motcua-test-(\d+)-/;

/** A PostgreSQL for one run, gone with its folder afterwards. */
export async function throwawayServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  removeOrphans();
  const folder = mkdtempSync(join(tmpdir(), `motcua-test-${process.pid}-`));
  const server = await startEmbeddedPostgres({ folder, throwaway: true });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What runs that were killed left behind. */
function removeOrphans() {
  for (const name of readdirSync(tmpdir())) {
    const owner = FOLDER.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    try {
      const server = runningPostmaster(join(folder, "data"));
      if (server !== undefined) process.kill(server.pid, "SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's run: not ours to remove.
    }
  }
}
