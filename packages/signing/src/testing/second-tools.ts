import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SecondTool = "pdfsig" | "qpdf" | "pdftoppm";

/** Whether a second tool is on this machine; where it is not, that is said aloud. */
export const hasTool = (tool: SecondTool): boolean => {
  const isThere = spawnSync(tool, tool === "qpdf" ? ["--version"] : ["-v"]).error === undefined;
  if (!isThere) console.warn(`NOT CHECKED by a second tool: ${tool} is not installed (poppler-utils, qpdf).`);
  return isThere;
};

const onFile = (
  tool: string,
  pdf: Uint8Array,
  argumentsFor: (path: string) => readonly string[],
): { readonly status: number | null; readonly output: string } => {
  const folder = mkdtempSync(join(tmpdir(), "signing-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, pdf);
    const { status, stdout, stderr } = spawnSync(tool, [...argumentsFor(path)], { encoding: "utf8" });
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What poppler says of each signature. */
export const pdfsig = (pdf: Uint8Array): readonly string[] =>
  [...onFile("pdfsig", pdf, (path) => ["-nocert", path]).output.matchAll(/Signature Validation: (.*)/g)].map(
    ([, words = ""]) => words,
  );

/** Exit status of `qpdf --check`: 0 where it finds nothing. */
export const qpdfCheck = (pdf: Uint8Array): number | null => onFile("qpdf", pdf, (path) => ["--check", path]).status;
