import { readFileSync, statSync } from "node:fs";
import { reasonOf, type Trouble, unreadableFile } from "./trouble.ts";
import type { Task } from "./task.ts";

type Input = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly trouble: Trouble };

/** The bytes of a file, or why there are none. A device without an end is no file. */
export const readInput = ({ path, bytes }: Task): Input => {
  if (bytes) return { ok: true, bytes };
  try {
    const kind = statSync(path);
    if (!kind.isFile() && !kind.isFIFO()) return { ok: false, trouble: unreadableFile("no file") };
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return { ok: true, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    return { ok: false, trouble: unreadableFile(reasonOf(error)) };
  }
};
