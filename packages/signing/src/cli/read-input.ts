import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { bytesWithRoom } from "../pdf/bytes-with-room.ts";
import { reasonOf, type Trouble, unreadableFile } from "./trouble.ts";
import { nameOf, type Task } from "./task.ts";

type Input = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly trouble: Trouble };

// Read to where signing can append: a large file is not copied.
const readWithRoom = (path: string | Buffer, size: number): Uint8Array => {
  const bytes = bytesWithRoom(size);
  const file = openSync(path, "r");
  try {
    let at = 0;
    for (let read = -1; at < size && read !== 0; at += read) read = readSync(file, bytes, at, size - at, at);
    return at === size ? bytes : Uint8Array.from(bytes.subarray(0, at));
  } finally {
    closeSync(file);
  }
};

/** The bytes of a file, or why there are none. A device without an end is no file. */
export const readInput = (task: Task): Input => {
  if (task.bytes) return { ok: true, bytes: task.bytes };
  const path = nameOf(task);
  try {
    const kind = statSync(path);
    if (!kind.isFile() && !kind.isFIFO()) return { ok: false, trouble: unreadableFile("no file") };
    if (kind.isFile() && kind.size > 0) return { ok: true, bytes: readWithRoom(path, kind.size) };
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return { ok: true, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    return { ok: false, trouble: unreadableFile(reasonOf(error)) };
  }
};
