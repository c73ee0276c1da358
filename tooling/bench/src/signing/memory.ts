import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Engine = "bare" | "checked" | "libpdf";

const program = fileURLToPath(new URL("memory-probe.ts", import.meta.url));

/** Megabytes that signing a file of so many bytes took at its peak beyond the file and its signed copy, in a process of its own. */
export const megabytesBeyond = (engine: Engine, bytes: number): number =>
  Number(execFileSync(process.execPath, ["--expose-gc", program, engine, String(bytes)], { encoding: "utf8" }));
