// Builds the native part of pkcs11js where a token is there to sign with: nobody else has to wait for a compiler.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ourEnvironment, ourNode } from "./environment.mjs";
import { ROOT, TOOLCHAIN } from "./places.mjs";

const nodeGyp = join(TOOLCHAIN, "node_modules", "pnpm", "dist", "node_modules", "node-gyp", "bin", "node-gyp.js");

/** With the headers that came with Node: nothing is fetched. */
export function buildPkcs11() {
  if (spawnSync("softhsm2-util", ["--version"]).error !== undefined) return;
  const installed = join(ROOT, "packages", "signing", "node_modules", "pkcs11js");
  if (!existsSync(installed) || existsSync(join(installed, "build", "Release", "pkcs11.node"))) return;
  const prefix = dirname(dirname(ourNode()));
  const headers = existsSync(join(prefix, "include", "node", "node_api.h")) ? [`--nodedir=${prefix}`] : [];
  const { status, stderr } = spawnSync(ourNode(), [nodeGyp, "rebuild", ...headers], {
    cwd: realpathSync(installed),
    env: ourEnvironment(),
    encoding: "utf8",
    timeout: 180_000,
  });
  if (status === 0) return;
  console.warn(
    `pkcs11js KHÔNG biên dịch được, thiết bị ký không được thử · pkcs11js was NOT built, tokens are not tried:`,
  );
  console.warn((stderr ?? "").split("\n").slice(-8).join("\n"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) buildPkcs11();
