import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a running PostgreSQL writes into its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: "starting" | "ready" | "stopping" | "unknown";
}

const STATUSES = ["starting", "ready", "stopping"] as const;

export function readPostmaster(dataFolder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const status = STATUSES.find((known) => known === lines[7]?.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), status: status ?? "unknown" };
}

/** After a power cut the file is left behind, and its number may by now belong to any other program. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const postmaster = readPostmaster(dataFolder);
  if (postmaster === undefined || !Number.isInteger(postmaster.pid)) return undefined;
  if (isPostgres(postmaster.pid)) return postmaster;
  rmSync(join(dataFolder, "postmaster.pid"), { force: true });
  return undefined;
}

function isPostgres(pid: number) {
  if (process.platform === "linux") {
    try {
      const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
      return name === "postgres" && state !== "Z";
    } catch {
      return false;
    }
  }
  return isAlive(pid);
}

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
