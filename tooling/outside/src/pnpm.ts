import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.ts";

const OWN = join(ROOT, "tooling/launch/toolchain/node_modules/pnpm/bin/pnpm.cjs");

/** Runs pnpm, the repository's own where it has been fetched; what it said is the fault when it fails. */
export function pnpm(folder: string, ...words: readonly string[]): void {
  const [program, first] = existsSync(OWN) ? [process.execPath, [OWN]] : ["pnpm", []];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...words], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`pnpm ${words.join(" ")} in ${folder}:\n${stdout}${stderr}`);
}
