import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.ts";
import { pnpm } from "./pnpm.ts";

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;

/** Packs a package as it would be published; answers the tarball. */
export function packed(name: string, tarballs: string): string {
  const source = join(ROOT, "packages", name);
  pnpm(source, "pack", "--pack-destination", tarballs);
  return join(tarballs, `motcua-${name}-${versionOf(source)}.tgz`);
}
