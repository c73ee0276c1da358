import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./test-house.ts";

/** Nothing from the environment: a house that is killed and tampered with keeps to its own data folder, whatever database is named there. */
const OWN_SETTINGS = {};

const HOUSE = fileURLToPath(new URL("./house-process.ts", import.meta.url));
const AUDIT = fileURLToPath(new URL("../audit-verify.ts", import.meta.url));

/** A house that may be struck at any moment and started again on the same data. */
export interface KillableHouse {
  readonly publicUrl: string;
  readonly dataDir: string;
  /** The embedded PostgreSQL's, while it runs. */
  readonly databaseUrl: () => string;
  readonly start: () => Promise<void>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** As Ctrl+C; answers the exit code. */
  readonly stop: () => Promise<number | null>;
  /** `pnpm audit:verify`. */
  readonly audit: () => { readonly status: number | null; readonly said: string };
  readonly remove: () => void;
}

export async function killableHouse(): Promise<KillableHouse> {
  const folder = mkdtempSync(join(tmpdir(), "motcua-struck-"));
  const dataDir = join(folder, "data");
  const port = await freePort();
  const args = ["--port", String(port), "--data-dir", dataDir, "--log-level", "error"];
  let child: ChildProcess | undefined;
  let databaseUrl = "";

  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, "exit");
    child.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  };

  return {
    publicUrl: `http://localhost:${port}`,
    dataDir,
    databaseUrl: () => databaseUrl,
    start: async () => {
      const started = spawn(process.execPath, [HOUSE, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
        env: OWN_SETTINGS,
      });
      child = started;
      let said = "";
      for await (const chunk of started.stdout) {
        said += String(chunk);
        const ready = /^ready (\S+)\n/m.exec(said);
        if (ready) {
          databaseUrl = ready[1]!;
          started.stdout.resume();
          return;
        }
      }
      throw new Error(`the house did not start: ${said}`);
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    audit: () => {
      const run = spawnSync(process.execPath, [AUDIT, "--data-dir", dataDir], {
        encoding: "utf8",
        env: OWN_SETTINGS,
      });
      return { status: run.status, said: run.stdout + run.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
