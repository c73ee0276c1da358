import { statSync } from "node:fs";
import type { Task } from "./task.ts";

const bytesPerMegabyte = 1024 * 1024;

const megabytesOf = ({ path, bytes }: Task): number =>
  (bytes?.length ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0) / bytesPerMegabyte;

/** Seconds for one file: a fixed time, and more only for what is too large to be read in it. */
export const secondsFor =
  ({ fixed, perMegabyte }: { readonly fixed: number; readonly perMegabyte: number }) =>
  (task: Task): number =>
    Math.round((fixed + Math.max(0, megabytesOf(task) - 16) * perMegabyte) * 10) / 10;
