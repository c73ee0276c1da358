import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a running PostgreSQL writes into its data folder; it also is its lock. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: "starting" | "ready" | "stopping" | "unknown";
}

const STATUSES = ["starting", "ready", "stopping"] as const;

/** A lock is written in a moment: one that stays empty is what a crash left. */
const SECONDS_TO_WRITE = 10;

const lockOf = (dataFolder: string) => join(dataFolder, "postmaster.pid");

export function readPostmaster(dataFolder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(lockOf(dataFolder), "utf8").split("\n");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const status = STATUSES.find((known) => known === lines[7]?.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), status: status ?? "unknown" };
}

/** The server of this folder, if one runs: a lock can outlive its server. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const postmaster = readPostmaster(dataFolder);
  if (postmaster === undefined) return undefined;
  if (isBeingWritten(postmaster)) return isOld(lockOf(dataFolder)) ? undefined : postmaster;
  return isPostgres(postmaster.pid) ? postmaster : undefined;
}

/** PostgreSQL itself clears the lock of a dead server, but not an empty one, nor one whose number another program has been given since. */
export function clearLeftoverLock(dataFolder: string): void {
  const postmaster = readPostmaster(dataFolder);
  if (postmaster === undefined) return;
  const isLeftover = isBeingWritten(postmaster)
    ? isOld(lockOf(dataFolder))
    : isAlive(postmaster.pid) && !isPostgres(postmaster.pid);
  if (isLeftover) rmSync(lockOf(dataFolder), { force: true });
}

const isBeingWritten = ({ pid }: Postmaster) => !(pid > 0);

function isOld(path: string) {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - written > SECONDS_TO_WRITE * 1000;
}

function isPostgres(pid: number) {
  if (process.platform !== "linux") return isAlive(pid);
  try {
    const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name === "postgres" && state !== "Z";
  } catch {
    return false;
  }
}

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
