import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ourEnvironment, ourNode, ourPnpm, PATIENCE } from "../environment.mjs";
import { ROOT, STAMPS } from "../places.mjs";
import { runQuietly } from "../run-program.mjs";
import { hashOf, isStamped, stamp } from "../stamp.mjs";

const ROOT_FILES = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"];

/** Every package of the workspace, exactly as the lock file names them. */
export async function installPackages() {
  const file = join(STAMPS, "packages");
  const hash = hashOf([...ROOT_FILES.map((name) => join(ROOT, name)), ...packageFiles()]);
  if (isStamped(file, hash)) return false;
  await runQuietly({
    log: "packages",
    what: { vi: "Cài đặt thư viện", en: "Installing the packages" },
    command: ourNode(),
    words: [
      ourPnpm(),
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      "--reporter=append-only",
      "--config.confirmModulesPurge=false",
      ...PATIENCE,
    ],
    env: { ...ourEnvironment(), CI: "true" },
  });
  stamp(file, hash);
  return true;
}

const packageFiles = () =>
  ["apps", "packages", "tooling"].flatMap((group) =>
    readdirSync(join(ROOT, group))
      .map((name) => join(ROOT, group, name, "package.json"))
      .filter((file) => existsSync(file)),
  );
