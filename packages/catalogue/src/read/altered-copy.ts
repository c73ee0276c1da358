import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export interface Alteration {
  /** Path of the file below the folder. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** For tests: a copy of a data folder, under its own name, with one passage changed. A passage that is not there is a fault. */
export function alteredCopy(folder: string, { file, find, put }: Alteration): string {
  const copy = join(mkdtempSync(join(tmpdir(), "motcua-catalogue-")), basename(folder));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(find)) throw new Error(`${file} has no “${find}”`);
  writeFileSync(path, text.replace(find, put));
  return copy;
}
