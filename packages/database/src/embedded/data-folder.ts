import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerAccount } from "./server-account.ts";
import type { ServerBinaries } from "./server-binaries.ts";
import { damagedFolder, faultFromLog, otherVersionFolder } from "./start-faults.ts";

export const SERVER_USER = "motcua";

/** Kept beside the tables, so that a folder and its password can never be parted. */
const PASSWORD_FILE = "motcua-password";

export interface ServerHome {
  readonly dataFolder: string;
  readonly account: ServerAccount;
  readonly binaries: ServerBinaries;
}

/** How PostgreSQL is told of its folder: as another account it may be unable to walk the way to it (/root, mktemp -d), but it can stand in it. */
export const placeOf = ({ account, dataFolder }: ServerHome) => ({
  path: account !== undefined && process.platform === "linux" ? "/proc/self/cwd" : dataFolder,
  spawn: { cwd: dataFolder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, ...account },
});

export const readPassword = ({ dataFolder }: ServerHome) => readKept(dataFolder, PASSWORD_FILE);

/** Checks the folder; makes it first if there is none. */
export function prepareDataFolder(home: ServerHome, options: { throwaway: boolean }) {
  if (!existsSync(home.dataFolder)) makeDataFolder(home, options);
  const found = readKept(home.dataFolder, "PG_VERSION");
  const ours = home.binaries.majorVersion;
  if (found !== ours) throw otherVersionFolder(home.dataFolder, { found, ours });
}

/** A file that every whole data folder has. */
function readKept(dataFolder: string, name: string) {
  try {
    return readFileSync(join(dataFolder, name), "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw damagedFolder(dataFolder, `${name}: missing`);
    throw error;
  }
}

/** Built beside its place and moved in at the end: a start that dies half-way, or two at once, never leave half a folder. */
function makeDataFolder(home: ServerHome, { throwaway }: { throwaway: boolean }) {
  const unfinished = mkdtempSync(`${home.dataFolder}.unfinished-`);
  const secret = mkdtempSync(join(tmpdir(), "motcua-init-"));
  try {
    const password = randomBytes(24).toString("base64url");
    const passwordFile = join(secret, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(home.account, unfinished, secret, passwordFile);
    const log = runInitdb({ ...home, dataFolder: unfinished }, { passwordFile, throwaway });
    if (log !== undefined) throw faultFromLog(home.dataFolder, log);
    const kept = join(unfinished, PASSWORD_FILE);
    writeFileSync(kept, password, { mode: 0o600 });
    giveTo(home.account, kept);
    moveIn(unfinished, home.dataFolder);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Returns what it said if it failed. */
function runInitdb(home: ServerHome, { passwordFile, throwaway }: { passwordFile: string; throwaway: boolean }) {
  const place = placeOf(home);
  const settings = [
    `--pgdata=${place.path}`,
    `--username=${SERVER_USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The built-in provider sorts the same on every machine; Vietnamese order comes from COLLATE "vi-x-icu" where a list is sorted.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...(throwaway ? ["--no-sync"] : []),
  ];
  const { status, stdout, stderr, error } = spawnSync(home.binaries.initdb, settings, {
    ...place.spawn,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return status === 0 ? undefined : stdout + stderr;
}

function moveIn(unfinished: string, dataFolder: string) {
  try {
    renameSync(unfinished, dataFolder);
  } catch (error) {
    // Another start was faster: its folder counts.
    if (!existsSync(join(dataFolder, "PG_VERSION"))) throw error;
  }
}

function giveTo(account: ServerAccount, ...paths: string[]) {
  if (account !== undefined) for (const path of paths) chownSync(path, account.uid, account.gid);
}

export const makeFolder = (folder: string) => mkdirSync(folder, { recursive: true });
