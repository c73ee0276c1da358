import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Stops the build when all that the desk needs at start is heavier (gzip -9, scripts and styles) than `most` bytes. */
export const startWeight = (most: number): Plugin => ({
  name: "motcua-start-weight",
  writeBundle(_, bundle) {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      const chunk = bundle[name];
      if (reached.has(name) || chunk?.type !== "chunk") return;
      reached.add(name);
      chunk.imports.forEach(visit);
    };
    for (const each of Object.values(bundle)) {
      if (each.type === "chunk" && each.isEntry) visit(each.fileName);
      if (each.type === "asset" && each.fileName.endsWith(".css")) reached.add(each.fileName);
    }
    if (reached.size === 0) throw new Error("no entry was found: its weight was not measured");
    const weight = [...reached].reduce((sum, name) => {
      const part = bundle[name]!;
      return sum + gzipSync(part.type === "chunk" ? part.code : part.source, { level: 9 }).length;
    }, 0);
    this.info(`the desk starts with ${weight} of ${most} bytes (gzip)`);
    if (weight > most) throw new Error(`the desk starts with ${weight} bytes (gzip), more than ${most}`);
  },
});
