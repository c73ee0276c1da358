import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isTest, ROOT } from "./house.ts";

const MADE_BY_PROGRAMS = new Set(["node_modules", "dist", "generated", "var", ".git", ".turbo"]);

/** Folders into which anything fits, so that nothing is found. */
const DRAWERS = new Set(["shared", "common", "lib", "libs", "utils", "util", "types", "core", "helpers", "misc"]);

const CODE = "{ts,tsx,mjs,css,html,typ,prisma,sql}";

function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !MADE_BY_PROGRAMS.has(entry.name))
    .flatMap(({ name }) => [join(folder, name), ...foldersIn(join(folder, name))]);
}

describe("tidiness", () => {
  it("has no drawer folders", () => {
    const drawers = ["apps", "packages", "tooling"]
      .flatMap(foldersIn)
      .filter((folder) => DRAWERS.has(folder.slice(folder.lastIndexOf("/") + 1)));
    expect(drawers).toEqual([]);
  });

  it("names no province in code", () => {
    const provinces = readdirSync(join(ROOT, "packages/provinces"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !MADE_BY_PROGRAMS.has(entry.name))
      .map(({ name }) => name);
    const files = globSync(`{apps,packages}/**/*.${CODE}`, {
      cwd: ROOT,
      exclude: (path) => [...MADE_BY_PROGRAMS].some((name) => path.split("/").includes(name)),
    });
    const code = files.filter((path) => !path.startsWith("packages/provinces/") && !isTest(path));
    expect(provinces.length).toBeGreaterThan(0);
    expect(code.length).toBeGreaterThan(100);
    const hits = code.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return provinces.filter((slug) => text.includes(slug)).map((slug) => `${path}: ${slug}`);
    });
    expect(hits).toEqual([]);
  });
});
