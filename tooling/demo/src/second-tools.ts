import { spawnSync } from "node:child_process";

/** What an independent tool says of a file; null where the machine does not have it. */
function secondTool(program: "pdfsig" | "qpdf", file: string): string | null {
  const run = spawnSync(program, program === "pdfsig" ? [file] : ["--check", file], { encoding: "utf8" });
  return run.error ? null : `${run.stdout}${run.stderr}`;
}

/** Two signatures that poppler finds valid; null where it is not installed. */
export function pdfsigAgrees(file: string): boolean | null {
  const said = secondTool("pdfsig", file);
  return said === null ? null : (said.match(/Signature is Valid/g) ?? []).length === 2;
}

/** A file in which qpdf finds no fault; null where it is not installed. */
export function qpdfAgrees(file: string): boolean | null {
  return secondTool("qpdf", file)?.includes("No syntax or stream encoding errors") ?? null;
}
