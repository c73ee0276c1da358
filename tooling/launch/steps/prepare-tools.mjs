import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { bundledNode, ourEnvironment, PATIENCE } from "../environment.mjs";
import { LaunchFault } from "../launch-fault.mjs";
import { TOOLCHAIN } from "../places.mjs";
import { runQuietly } from "../run-program.mjs";
import { hashOf, isStamped, stamp } from "../stamp.mjs";

/** 24.5 is the first that imports WebAssembly modules without a flag. */
const OLDEST_NODE = [24, 5];

const STAMP = join(TOOLCHAIN, "node_modules", ".stamp");

/** The exact Node and pnpm of this repository, from npm, by a lock file of their own. */
export async function prepareTools() {
  const hash = hashOf([join(TOOLCHAIN, "package.json"), join(TOOLCHAIN, "package-lock.json")]);
  if (isStamped(STAMP, hash)) {
    requireNode();
    return false;
  }
  await runQuietly({
    log: "tools",
    what: { vi: "Chuẩn bị công cụ", en: "Preparing the tools" },
    ...npm(),
    cwd: TOOLCHAIN,
    env: { ...ourEnvironment(), PATH: process.env.PATH },
  });
  requireNode();
  stamp(STAMP, hash);
  return true;
}

function npm() {
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=warn", ...PATIENCE];
  const running = process.env.npm_execpath ?? "";
  if (basename(running) === "npm-cli.js") return { command: process.execPath, words: [running, ...words] };
  return process.platform === "win32"
    ? { command: "cmd.exe", words: ["/d", "/s", "/c", "npm", ...words] }
    : { command: "npm", words };
}

function requireNode() {
  const bundled = bundledNode();
  if (bundled !== undefined && spawnSync(bundled, ["--version"]).status === 0) return;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (bundled === undefined && (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])))
    return;
  throw new LaunchFault({
    vi: `Không có sẵn Node.js đi kèm cho ${process.platform}-${process.arch}. Hãy cài Node.js 24.5 trở lên (hiện có ${process.versions.node}) rồi chạy lại.`,
    en: `There is no bundled Node.js for ${process.platform}-${process.arch}. Install Node.js 24.5 or later (this is ${process.versions.node}) and run again.`,
  });
}
