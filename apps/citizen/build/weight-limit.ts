import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

interface Chunk {
  readonly type: "chunk";
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Bytes on the line (gzip -9) of a chunk and all it imports at start; what it loads later is not counted. */
export function startWeight(chunk: Chunk, byName: ReadonlyMap<string, Chunk>): number {
  const reached = new Set<Chunk>();
  const visit = (each: Chunk): void => {
    if (reached.has(each)) return;
    reached.add(each);
    for (const name of each.imports) {
      const imported = byName.get(name);
      if (imported) visit(imported);
    }
  };
  visit(chunk);
  return [...reached].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

/** Stops the build when the script that an entry needs at start is heavier than a slow phone bears. */
export const weightLimit = (most: Readonly<Record<string, number>>): Plugin => ({
  name: "motcua-weight-limit",
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((each) => each.type === "chunk") as readonly Chunk[];
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    for (const [entry, bytes] of Object.entries(most)) {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${entry}`));
      if (!chunk) throw new Error(`no chunk for ${entry}: its weight was not measured`);
      const weight = startWeight(chunk, byName);
      this.info(`${entry}: ${weight} of ${bytes} bytes (gzip)`);
      if (weight > bytes) throw new Error(`${entry} weighs ${weight} bytes (gzip), more than ${bytes}`);
    }
  },
});
