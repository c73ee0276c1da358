import { statSync } from "node:fs";
import { nameOf, type Task } from "./task.ts";

const bytesPerMegabyte = 1024 * 1024;

// What cannot be asked about is said by whoever reads it.
const sizeOf = (task: Task): number => {
  try {
    return task.bytes?.length ?? statSync(nameOf(task)).size;
  } catch {
    return 0;
  }
};

const megabytesOf = (task: Task): number => sizeOf(task) / bytesPerMegabyte;

/** Seconds for one file: a fixed time, and more only for what is too large to be read in it. */
export const secondsFor =
  ({ fixed, perMegabyte }: { readonly fixed: number; readonly perMegabyte: number }) =>
  (task: Task): number =>
    Math.round((fixed + Math.max(0, megabytesOf(task) - 16) * perMegabyte) * 10) / 10;
