import { cpSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packed } from "./packed.ts";
import { PROJECT, ROOT } from "./places.ts";
import { pnpm } from "./pnpm.ts";

const PACKED = ["domain", "messages", "catalogue", "provinces"];

/** Libraries that the packed ones need, as they lie here: nothing is fetched, and the versions are those that were tested. */
const LIBRARIES = { yaml: "catalogue", zod: "catalogue" } as const;

/** Packs the four packages as they would be published, and installs them in an empty folder beside a project of its own. */
export function installed(folder: string): string {
  const tarballs = join(folder, "tarballs");
  const project = join(folder, "project");
  mkdirSync(tarballs);
  const sources: Record<string, string> = {};
  for (const name of PACKED) sources[`@motcua/${name}`] = `file:${packed(name, tarballs)}`;
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
