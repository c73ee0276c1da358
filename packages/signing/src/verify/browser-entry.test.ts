import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const imports = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(([, name = ""]) => name);

describe("the verifier's entry for browsers", () => {
  it("imports nothing but files of this package", () => {
    const waiting = [fileURLToPath(new URL("./index.ts", import.meta.url))];
    const seen = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const name of imports(file)) {
        expect(name, `${file} imports ${name}`).toMatch(/^\.\.?\/.*\.ts$/);
        waiting.push(resolve(dirname(file), name));
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });
});
