import { spawnSync } from "node:child_process";

/** What an independent tool says of a file; null where the machine does not have it. */
export function secondTool(program: "pdfsig" | "qpdf", file: string): string | null {
  const args = program === "pdfsig" ? [file] : ["--check", file];
  const run = spawnSync(program, args, { encoding: "utf8" });
  return run.error ? null : `${run.stdout}${run.stderr}`;
}
