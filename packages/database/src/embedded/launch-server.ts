import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, copyFileSync, existsSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { placeOf, type ServerHome } from "./data-folder.ts";
import { clearLeftoverLock, readPostmaster } from "./postmaster-file.ts";
import { busyPort, faultFromLog } from "./start-faults.ts";

export interface LaunchOptions {
  readonly port?: number;
  readonly throwaway?: boolean;
}

const UNSAFE_BUT_FAST = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off"];

/** Messages after which the next attempt may succeed: another start was faster, or a killed server's last process has not ended yet. */
const PASSING = /lock file "postmaster.pid" (already exists|is empty)|pre-existing shared memory block|is still in use/;

/** Starts the server and returns when it is ready; returns too, to be asked again, when it could not start just now. */
export async function launchServer(home: ServerHome, { port, throwaway = false }: LaunchOptions) {
  if (port !== undefined && !(await isFree(port))) throw busyPort(port);
  clearLeftoverLock(home.dataFolder);
  const folder = dirname(home.dataFolder);
  const ownLog = join(folder, `postgres-${randomUUID()}.log`);
  const server = spawnServer(home, { log: ownLog, settings: settingsFor(port ?? (await freePort()), throwaway) });
  while (!server.hasEnded()) {
    const running = readPostmaster(home.dataFolder);
    if (running?.status === "ready" && running.pid === server.pid) return keepLog(folder, ownLog);
    await pause(10);
  }
  const log = readFileSync(ownLog, "utf8");
  const isPortTaken = /Address already in use/.test(log);
  if (!PASSING.test(log) && !isPortTaken) {
    keepLog(folder, ownLog);
    throw faultFromLog(home.dataFolder, log);
  }
  rmSync(ownLog);
  if (isPortTaken && port !== undefined) throw busyPort(port);
  await pause(100);
}

/** Two starts at once write one log each, or one would read the other's words. */
function keepLog(folder: string, ownLog: string) {
  const kept = join(folder, "postgres.log");
  if (existsSync(kept)) copyFileSync(kept, `${kept}.previous`);
  renameSync(ownLog, kept);
}

function settingsFor(port: number, throwaway: boolean) {
  return [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_checkpoints=off",
    ...(throwaway ? UNSAFE_BUT_FAST : []),
  ];
}

/** Its own process group, so that Ctrl-C reaches only the platform, which then closes its work and stops the server in order. */
function spawnServer(home: ServerHome, { log: logFile, settings }: { log: string; settings: string[] }) {
  const log = openSync(logFile, "a", 0o600);
  const place = placeOf(home);
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const child = spawn(home.binaries.postgres, ["-D", place.path, ...flags], {
    ...place.spawn,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  let failure: Error | undefined;
  child.on("error", (error) => (failure = error));
  return {
    pid: child.pid,
    hasEnded: () => {
      if (failure !== undefined) throw failure;
      return child.exitCode !== null || child.signalCode !== null;
    },
  };
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? found(address.port) : failed(new Error("no free port")),
      );
    });
  });

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });
