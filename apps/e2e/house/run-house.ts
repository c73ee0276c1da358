import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const MAIN = fileURLToPath(new URL("../../api/src/main.ts", import.meta.url));
const MOST_START_MS = 90_000;
const MOST_STOP_MS = 15_000;
const LOOK_AGAIN_MS = 100;

export interface RunningHouse {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The platform as `npm start` runs it: a process of its own, a fresh data folder, a free port. */
export async function runHouse(settings: Readonly<Record<string, string>> = {}): Promise<RunningHouse> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  const { DATABASE_URL: _, ...env } = process.env;
  const house = spawn(process.execPath, [MAIN, "--port", String(port), "--data-dir", join(folder, "data")], {
    env: { ...env, ...settings, PUBLIC_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [house.stdout, house.stderr])
    stream.setEncoding("utf8").on("data", (line: string) => said.push(line));
  const stop = async (): Promise<void> => {
    await stopped(house);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(house, `${url}/api/health`);
  } catch (error) {
    await stop();
    throw new Error(`The platform did not start:\n${said.join("")}`, { cause: error });
  }
  return { url, stop };
}

async function answers(house: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + MOST_START_MS;
  while (Date.now() < until) {
    if (house.exitCode !== null) throw new Error(`it ended with ${house.exitCode}`);
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await after(LOOK_AGAIN_MS);
  }
  throw new Error(`nothing answers at ${url}`);
}

/** Asked to close, as Ctrl+C does, so that the database ends with it; killed only if it does not listen. */
async function stopped(house: ChildProcess): Promise<void> {
  if (house.exitCode !== null || house.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => house.once("exit", () => resolve()));
  house.kill("SIGINT");
  const patience = new AbortController();
  const late = after(MOST_STOP_MS, "late", { signal: patience.signal }).catch(() => "ended");
  if ((await Promise.race([ended, late])) === "late") house.kill("SIGKILL");
  await ended;
  patience.abort();
}
