import { existsSync } from "node:fs";
import { join } from "node:path";
import { ourEnvironment } from "../environment.mjs";
import { ROOT, STAMPS } from "../places.mjs";
import { runQuietly } from "../run-program.mjs";
import { hashOf, isStamped, stamp } from "../stamp.mjs";

const APPS = ["citizen", "staff"];

/** The pages of citizens and of staff. */
export async function buildPages() {
  const file = join(STAMPS, "pages");
  const hash = hashOf([
    ...APPS.map((app) => join(ROOT, "apps", app)),
    join(ROOT, "packages"),
    join(ROOT, "pnpm-lock.yaml"),
    join(ROOT, "tsconfig.base.json"),
  ]);
  if (isStamped(file, hash) && APPS.every((app) => existsSync(join(ROOT, "apps", app, "dist")))) return false;
  await runQuietly({
    log: "pages",
    what: { vi: "Dựng trang web", en: "Building the pages" },
    command: join(ROOT, "node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo"),
    words: ["run", "build", "--output-logs=new-only", "--ui=stream"],
    env: ourEnvironment(),
  });
  stamp(file, hash);
  return true;
}
