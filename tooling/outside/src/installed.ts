import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, ROOT } from "./places.ts";
import { pnpm } from "./pnpm.ts";

const PACKED = ["domain", "messages", "catalogue", "provinces"];

/** Libraries that the packed ones need, as they lie here: nothing is fetched, and the versions are those that were tested. */
const LIBRARIES = { yaml: "catalogue", zod: "catalogue" } as const;

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;

/** Packs the four packages as they would be published, and installs them in an empty folder beside a project of its own. */
export function installed(folder: string): string {
  const tarballs = join(folder, "tarballs");
  const project = join(folder, "project");
  mkdirSync(tarballs);
  const sources: Record<string, string> = {};
  for (const name of PACKED) {
    const source = join(ROOT, "packages", name);
    pnpm(source, "pack", "--pack-destination", tarballs);
    sources[`@motcua/${name}`] = `file:${join(tarballs, `motcua-${name}-${versionOf(source)}.tgz`)}`;
  }
  const libraries = Object.fromEntries(
    Object.entries(LIBRARIES).map(([name, user]) => [
      name,
      `file:${realpathSync(join(ROOT, "packages", user, "node_modules", name))}`,
    ]),
  );
  cpSync(PROJECT, project, { recursive: true });
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({
      name: "tinh-mau",
      version: "1.0.0",
      private: true,
      type: "module",
      dependencies: sources,
      pnpm: { overrides: { ...sources, ...libraries } },
    }),
  );
  pnpm(project, "install", "--offline", "--ignore-workspace");
  return project;
}
