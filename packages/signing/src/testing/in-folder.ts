import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the time of the work. */
export const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "signing-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs a program in the folder; fails where it fails. */
export const runIn = (folder: string, tool: string, ...words: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(tool, [...words], { encoding: "utf8", cwd: folder });
  if (status !== 0) throw new Error(`${tool} ${words.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
};
