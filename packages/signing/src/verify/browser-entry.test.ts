import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const imports = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:\bfrom\s|\bimport\s|\bimport\()\s*"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );

/** Every file that an entry brings along, and every package. */
const broughtBy = (entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } => {
  const waiting = [fileURLToPath(new URL(entry, import.meta.url))];
  const [files, packages] = [new Set<string>(), new Set<string>()];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of imports(file)) {
      if (/^\.\.?\/.*\.ts$/.test(name)) waiting.push(resolve(dirname(file), name));
      else packages.add(name);
    }
  }
  return { files, packages };
};

/** Without types, comments and indentation: more than a bundler leaves. */
const barely = (file: string): string =>
  stripTypeScriptTypes(readFileSync(file, "utf8"))
    .replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)$/gm, "")
    .replace(/\s*\n\s*/g, "\n");

describe("the entries for browsers", () => {
  it("verify with nothing but files of this package", () => {
    const { files, packages } = broughtBy("./index.ts");
    expect([...packages]).toEqual([]);
    expect(files.size).toBeGreaterThan(30);
  });

  it("verify within 120 KB on the line", () => {
    const { files } = broughtBy("./index.ts");
    const bytes = gzipSync([...files].map(barely).join("\n"), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

  it("prepare and complete a signature without Node's modules", () => {
    const { packages } = broughtBy("../prepare.ts");
    expect([...packages].toSorted()).toEqual(["@cantoo/fontkit", "pdf-lib"]);
  });
});
