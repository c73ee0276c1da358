import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { reasonOf, type Trouble, unwritableFile } from "./trouble.ts";

/** Writes a file whole or not at all: whoever reads it while it is replaced sees the one or the other. */
export const writeOutput = (path: string, bytes: Uint8Array): Trouble | null => {
  const partial = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, path);
    return null;
  } catch (error) {
    rmSync(partial, { force: true });
    return unwritableFile(reasonOf(error));
  }
};
