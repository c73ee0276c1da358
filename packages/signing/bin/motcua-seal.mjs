#!/usr/bin/env node
// Published, the package is compiled; in the workspace it runs from its source, on a Node that takes types away.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const at = (path) => new URL(path, import.meta.url);
const source = at("../src/cli/main.ts");
const compiled = at("../dist/cli/main.js");
const words = process.argv.slice(2);

/** The Node that the workspace's first `npm start` or `npm test` fetched. */
function nodeOfWorkspace() {
  const [folder, program] = process.platform === "win32" ? ["win", "node.exe"] : [process.platform, "bin/node"];
  const name = `node-${folder}-${process.arch}`;
  const node = at(`../../../tooling/launch/toolchain/node_modules/${name}/${program}`);
  return existsSync(node) ? fileURLToPath(node) : undefined;
}

async function run(program) {
  process.on("uncaughtException", ({ message }) => {
    console.error(`motcua-seal: lỗi của chương trình · a fault of the program: ${message}`);
    process.exit(70);
  });
  module.enableCompileCache?.();
  const { main } = await import(program.href);
  process.exitCode = await main(words, process);
}

function runElsewhere(node) {
  const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...words], { stdio: "inherit" });
  process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
}

const hasSource = existsSync(source);
const other = hasSource && !process.features.typescript ? nodeOfWorkspace() : undefined;
if (hasSource && process.features.typescript) await run(source);
else if (other !== undefined) runElsewhere(other);
else if (existsSync(compiled)) await run(compiled);
else {
  console.error(
    "motcua-seal: cần Node ≥ 22.18, hoặc chạy npm test một lần trước · needs Node ≥ 22.18, or npm test run once before",
  );
  process.exitCode = 70;
}
