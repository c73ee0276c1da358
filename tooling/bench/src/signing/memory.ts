import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Engine = "bare" | "checked" | "libpdf";

const program = fileURLToPath(new URL("memory-probe.ts", import.meta.url));

/** Megabytes by which a process grows at its peak when each engine signs a file that was read before, in a process of its own. */
export function megabytesBeyond(engines: readonly Engine[], pdf: Uint8Array): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "large.pdf");
  try {
    writeFileSync(file, pdf);
    return engines.map((engine) =>
      Number(execFileSync(process.execPath, [program, engine, file], { encoding: "utf8" })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
